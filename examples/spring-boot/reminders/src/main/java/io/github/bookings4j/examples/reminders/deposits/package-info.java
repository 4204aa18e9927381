/** Money that is paid in advance, and given back or kept. */
@NullMarked
package io.github.bookings4j.examples.reminders.deposits;

import org.jspecify.annotations.NullMarked;
