// Stands in for the generated Prisma client, so that the example runs without a database.

export interface Customer {
  id: string;
  workspaceId: string;
  name: string;
  email: string;
}

export interface Invoice {
  id: string;
  workspaceId: string;
  customerId: string;
  cents: number;
  dueOn: string;
  paid: boolean;
}

type Filter<Row> = { [Key in keyof Row]?: Row[Key] | { in: Row[Key][] } };

function matches<Row>(row: Row, where: Filter<Row>): boolean {
  return (Object.keys(where) as (keyof Row)[]).every((key) => {
    const wanted = where[key] as Row[keyof Row] | { in: Row[keyof Row][] } | undefined;
    if (wanted !== null && typeof wanted === 'object' && 'in' in wanted) return wanted.in.includes(row[key]);
    return row[key] === wanted;
  });
}

class Delegate<Row extends { id: string }> {
  rows: Row[] = [];

  async findMany(args: { where: Filter<Row>; take?: number }): Promise<Row[]> {
    return this.rows.filter((row) => matches(row, args.where)).slice(0, args.take);
  }

  async findUnique(args: { where: Filter<Row> }): Promise<Row | null> {
    return this.rows.find((row) => matches(row, args.where)) ?? null;
  }

  async create(args: { data: Row }): Promise<Row> {
    this.rows.push(args.data);
    return args.data;
  }

  async update(args: { where: Filter<Row>; data: Partial<Row> }): Promise<Row> {
    const row = this.rows.find((candidate) => matches(candidate, args.where));
    if (row === undefined) throw new Error('no such row');
    return Object.assign(row, args.data);
  }
}

export const prisma = {
  customer: new Delegate<Customer>(),
  invoice: new Delegate<Invoice>(),
};
