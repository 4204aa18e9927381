/**
 * The tables of Bookings4j: scripts for each database, for a migration tool to run, and a way to create the tables without
 * one.
 *
 * <p>The scripts are numbered as Flyway wants it. They are outside of Flyway's own folder, so that they do not run unasked and
 * their numbers do not meet the host's: give them a Flyway of their own, with a history table of its own. The constraint of
 * PostgreSQL is in a folder of its own, which may be left out.
 *
 * <pre>{@code
 * Flyway.configure()
 *         .dataSource(dataSource)
 *         .locations(
 *                 "classpath:io/github/bookings4j/schema/postgresql",
 *                 "classpath:io/github/bookings4j/schema/postgresql_constraint")
 *         .table("bookings_schema_history")
 *         .baselineOnMigrate(true)
 *         .baselineVersion("0")
 *         .load()
 *         .migrate();
 * }</pre>
 */
@NullMarked
package io.github.bookings4j.schema;

import org.jspecify.annotations.NullMarked;
