/** A practice with fewer no-shows: reminders, deposits, invitations to come again, and who did not come. */
@NullMarked
package io.github.bookings4j.examples.reminders;

import org.jspecify.annotations.NullMarked;
