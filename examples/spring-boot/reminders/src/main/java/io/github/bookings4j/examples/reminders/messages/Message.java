package io.github.bookings4j.examples.reminders.messages;

import java.util.Optional;

/**
 * What a customer is told.
 *
 * @param id the same each time it is sent, so that a provider can tell that it has it already
 * @param subject for channels that have one
 * @param text short enough for a text message
 * @param calendar the appointment as iCalendar, for channels that have attachments
 */
public record Message(String id, String subject, String text, Optional<String> calendar) {}
