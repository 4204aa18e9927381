package io.github.bookings4j.examples.reminders.deposits;

import io.github.bookings4j.model.BookingId;
import io.github.bookings4j.model.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where each deposit is. */
@Repository
public class Deposits {

    /** Where the money is. */
    public enum State {
        /** Not there yet. */
        ASKED,
        /** With us, as a part of the price. */
        PAID,
        /** To be given back. */
        REFUND_DUE,
        /** With the customer again. */
        REFUNDED,
        /** Ours, although the customer did not come. */
        KEPT
    }

    private final JdbcClient sql;

    Deposits(JdbcClient sql) {
        this.sql = sql;
    }

    /** Asks for it in the transaction that makes the booking; a second time it is there already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(BookingId booking, Money amount) {
        if (of(booking).isEmpty()) {
            sql.sql("insert into deposit (payment, booking, amount, currency, state) values (?, ?, ?, ?, ?)")
                    .params(
                            "dep-" + UUID.randomUUID(),
                            booking.value(),
                            amount.amount(),
                            amount.currency().getCurrencyCode(),
                            State.ASKED.name())
                    .update();
        }
    }

    /** From one state to another, and whether this call did it; where it is in neither, nothing happens. */
    public boolean turn(BookingId booking, State from, State to) {
        return sql.sql("update deposit set state = ? where booking = ? and state = ?")
                        .params(to.name(), booking.value(), from.name())
                        .update()
                == 1;
    }

    /** That of a booking. */
    public Optional<Deposit> of(BookingId booking) {
        return sql.sql("select * from deposit where booking = ?")
                .param(booking.value())
                .query(Deposits::deposit)
                .optional();
    }

    /** The one of that reference. */
    public Optional<Deposit> find(String payment) {
        return sql.sql("select * from deposit where payment = ?")
                .param(payment)
                .query(Deposits::deposit)
                .optional();
    }

    /** All in that state. */
    List<Deposit> in(State state) {
        return sql.sql("select * from deposit where state = ?")
                .param(state.name())
                .query(Deposits::deposit)
                .list();
    }

    private static Deposit deposit(ResultSet row, int number) throws SQLException {
        return new Deposit(
                row.getString("payment"),
                BookingId.of(row.getObject("booking", UUID.class)),
                Money.of(row.getString("amount"), row.getString("currency")),
                State.valueOf(row.getString("state")));
    }
}
