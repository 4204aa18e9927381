package io.github.bookings4j.testkit.model;

import java.time.Instant;

/**
 * When a booking is, as plain numbers: everything in the model begins and ends at a multiple of five minutes.
 *
 * @param busyStart first minute with buffers
 * @param start first minute of the appointment
 * @param end first minute after the appointment
 * @param busyEnd first minute after the buffers
 */
record Minutes(long busyStart, long start, long end, long busyEnd) {

    static final int GRID = 5;

    static Minutes of(ModelBooking booking) {
        return new Minutes(of(booking.busyStart()), of(booking.start), of(booking.end()), of(booking.busyEnd()));
    }

    private static long of(Instant instant) {
        if (instant.getEpochSecond() % (60L * GRID) != 0 || instant.getNano() != 0) {
            throw new IllegalStateException(instant + " is not on the grid");
        }
        return instant.getEpochSecond() / 60;
    }

    boolean isBusy(long minute) {
        return busyStart <= minute && minute < busyEnd;
    }

    boolean isAppointment(long minute) {
        return start <= minute && minute < end;
    }
}
