/** The practice over HTTP. */
@NullMarked
package io.github.bookings4j.examples.reminders.web;

import org.jspecify.annotations.NullMarked;
