/**
 * What the SQL stores share: the columns of each table and how values become rows and rows become values again, the text of
 * JSON columns, the numbers of locks, and what a database's refusals mean. For the stores of this project only.
 */
@NullMarked
package io.github.bookings4j.schema.rows;

import org.jspecify.annotations.NullMarked;
