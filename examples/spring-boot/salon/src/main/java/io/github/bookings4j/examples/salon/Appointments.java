package io.github.bookings4j.examples.salon;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import java.math.BigDecimal;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes appointments, each with its invoice. */
@Service
class Appointments {

    private static final BigDecimal PRICE = new BigDecimal("28.00");

    private final Bookings bookings;
    private final JdbcClient sql;

    Appointments(Bookings bookings, JdbcClient sql) {
        this.bookings = bookings;
        this.sql = sql;
    }

    /** Both are committed, or neither. */
    @Transactional
    public Booking take(Instant start, String name, String email) {
        Booking booking = bookings.create(BookingRequest.forService("haircut")
                .provider("anna")
                .startingAt(start)
                .customer(Customer.named(name).email(email))
                .build());
        sql.sql("insert into invoice (booking, amount) values (?, ?)")
                .params(booking.id().value(), PRICE)
                .update();
        return booking;
    }
}
