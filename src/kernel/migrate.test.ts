import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import pg from 'pg'
import { freshDatabase } from '../../test/database.ts'
import { openDatabase } from './database.ts'
import { applicationRole, listMigrations, MigrationError, migrate, mustBeMigrated } from './migrate.ts'

async function withDatabase(work: (url: string, owner: pg.Client) => Promise<void>): Promise<void> {
  const database = await freshDatabase()
  const owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
  try {
    await work(database.url, owner)
  } finally {
    await owner.end()
    await database.drop()
  }
}

describe('migrate', () => {
  it('does nothing the second time', () =>
    withDatabase(async (url) => {
      assert.equal(await migrate(url), 0)
    }))

  it('refuses a database that knows more than the program', () =>
    withDatabase(async (url, owner) => {
      await owner.query(`insert into kernel.migrations (name, checksum) values ('kernel/9999-later.sql', 'x')`)
      await assert.rejects(migrate(url), MigrationError)
      const opened = openDatabase(url)
      await assert.rejects(mustBeMigrated(opened.pool), /does not know/)
      await opened.close()
    }))

  it('refuses to start behind, and says how many are missing', () =>
    withDatabase(async (url, owner) => {
      await owner.query(`delete from kernel.migrations where name = $1`, [listMigrations()[0]?.name])
      const opened = openDatabase(url)
      await assert.rejects(mustBeMigrated(opened.pool), /1 migrations behind/)
      await opened.close()
    }))

  it('notices an edited file', () =>
    withDatabase(async (url, owner) => {
      await owner.query(`update kernel.migrations set checksum = 'other'`)
      await assert.rejects(migrate(url), /differs from what the database was made with/)
    }))

  it('leaves the application no right to change the schema', () =>
    withDatabase(async (url) => {
      const opened = openDatabase(url, { role: applicationRole })
      await assert.rejects(opened.pool.query('create table kernel.mine (id int)'), /permission denied/)
      await assert.rejects(opened.pool.query('drop table kernel.outbox'), /must be owner/)
      await assert.rejects(opened.pool.query(`insert into kernel.migrations values ('x', 'y')`), /permission denied/)
      await opened.close()
    }))
})
