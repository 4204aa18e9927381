package io.github.bookings4j.examples.quickstart;

import io.github.bookings4j.model.BookingStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads hotel-bookings.csv (ATTRIBUTION.md beside it says whose it is). Nothing in it is quoted, so commas only separate. */
final class HotelBookings {

    private static final String FILE = "hotel-bookings.csv";
    private static final String HEADER = "booked_on,hotel,room_type,arrival,nights,guests,changes,outcome,outcome_on";

    private HotelBookings() {}

    /** The file that comes with this example, by day of booking. */
    static List<Reservation> read() {
        try (InputStream file = Objects.requireNonNull(HotelBookings.class.getResourceAsStream(FILE), FILE)) {
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All lines after the header.
     *
     * @throws IllegalArgumentException if a line is not as the header says; the message names it
     */
    static List<Reservation> read(Reader file) throws IOException {
        BufferedReader lines = new BufferedReader(file);
        if (!HEADER.equals(lines.readLine())) {
            throw new IllegalArgumentException("line 1: must be " + HEADER);
        }
        List<Reservation> reservations = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            reservations.add(parse(reservations.size() + 2, line));
        }
        return reservations;
    }

    private static Reservation parse(int number, String line) {
        String[] cells = line.split(",", -1);
        try {
            return new Reservation(
                    number,
                    LocalDate.parse(cells[0]),
                    cells[1] + "-" + cells[2],
                    LocalDate.parse(cells[3]),
                    Integer.parseInt(cells[4]),
                    Math.max(1, Integer.parseInt(cells[5])), // a few lines have no guests
                    BookingStatus.valueOf(cells[7]),
                    LocalDate.parse(cells[8]));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("line " + number + ": cannot read " + line, e);
        }
    }
}
