/** What is on offer, who the customers are, and their appointments. */
@NullMarked
package io.github.bookings4j.examples.reminders.practice;

import org.jspecify.annotations.NullMarked;
