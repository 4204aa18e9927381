package io.github.bookings4j.examples.calendarfeed.mail;

/**
 * What somebody is told of one change.
 *
 * @param id the same each time it is sent, so that a mail program can tell that it has it already
 * @param to an address
 * @param subject a line
 * @param text plain
 */
public record Letter(String id, String to, String subject, String text) {}
