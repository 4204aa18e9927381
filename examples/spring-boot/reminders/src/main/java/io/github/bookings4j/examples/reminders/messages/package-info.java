/** What customers are told, once each. */
@NullMarked
package io.github.bookings4j.examples.reminders.messages;

import org.jspecify.annotations.NullMarked;
