import { placesOf } from '../../../reading/code.js';
import { forServices, presence } from '../../../reading/presence.js';
import { place } from '../../../scorecard/answer.js';
import type { Criterion } from '../../../scorecard/criterion.js';
import type { Subject } from '../../../scorecard/subject.js';
import { MONITORING } from '../references.js';

function settings(subject: Subject, ending: RegExp): readonly string[] {
  return subject.texts.paths.filter(
    (path) => ending.test(path) && !/(?:^|\/)(?:fixtures?|tests?|examples?)\//.test(path),
  );
}

export const dashboards: Criterion = {
  id: 'monitoring/dashboards',
  title: 'Dashboards are kept as code',
  group: 'performance',
  severity: 'low',
  cost: 'medium',
  references: [MONITORING],
  plan: ['Export the dashboard of latency, traffic, errors and saturation into the repository.'],
  evaluate: (subject) =>
    forServices(subject, () =>
      presence(
        [
          ...settings(subject, /\.json$/)
            .filter((path) => {
              const text = subject.texts.text(path) ?? '';
              return /"panels"\s*:\s*\[/.test(text) && /"schemaVersion"|"datasource"/.test(text);
            })
            .map((path) => place(path, 1, 'is a dashboard of Grafana')),
          ...placesOf(
            subject,
            settings(subject, /\.(?:tf|ya?ml)$/),
            /^[ \t]*resource\s+"(?:grafana_dashboard|datadog_dashboard\w*|aws_cloudwatch_dashboard|newrelic_one_dashboard)"|^kind:\s*GrafanaDashboard/gm,
            'defines a dashboard',
          ),
        ],
        {
          good: 'dashboards are tracked',
          bad: 'no dashboard is tracked',
          lookedFor: 'dashboards of Grafana, Datadog, CloudWatch, New Relic',
          where: 'JSON, Terraform and YAML',
        },
      ),
    ),
};

export const alertRules: Criterion = {
  id: 'monitoring/alert-rules',
  title: 'Alerts are kept as code',
  group: 'performance',
  severity: 'medium',
  cost: 'medium',
  references: [MONITORING],
  plan: ['Write alerts on symptoms that users feel, each with a runbook.'],
  evaluate: (subject) =>
    forServices(subject, () =>
      presence(
        placesOf(
          subject,
          settings(subject, /\.(?:tf|ya?ml|json)$/),
          /^[ \t]*-[ \t]+alert:\s*\w|^kind:\s*PrometheusRule|^[ \t]*resource\s+"(?:datadog_monitor|aws_cloudwatch_metric_alarm|grafana_rule_group|newrelic_\w*alert\w*|checkly_\w*alert\w*|betteruptime_monitor)"|"Type"\s*:\s*"AWS::CloudWatch::Alarm"/gm,
          'defines an alert',
        ),
        {
          good: 'alerts are tracked',
          bad: 'no rule of alerts is tracked',
          lookedFor: 'alerts of Prometheus, Datadog, CloudWatch, Grafana, New Relic',
          where: 'Terraform, YAML and JSON',
        },
      ),
    ),
};
