package io.github.bookings4j.examples.reminders.web;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.examples.reminders.deposits.Deposit;
import io.github.bookings4j.examples.reminders.deposits.Deposits;
import io.github.bookings4j.examples.reminders.deposits.Deposits.State;
import io.github.bookings4j.examples.reminders.deposits.PaymentProvider;
import io.github.bookings4j.examples.reminders.deposits.Payments;
import io.github.bookings4j.examples.reminders.practice.Caller;
import io.github.bookings4j.model.BookingId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where customers are sent to pay, and where the provider says that they have. */
@RestController
class PaymentsController {

    private final Bookings bookings;
    private final Deposits deposits;
    private final Payments payments;
    private final PaymentProvider provider;

    PaymentsController(Bookings bookings, Deposits deposits, Payments payments, PaymentProvider provider) {
        this.bookings = bookings;
        this.deposits = deposits;
        this.payments = payments;
        this.provider = provider;
    }

    record Checkout(String payAt) {}

    /** May be asked for again, as when the provider was down: the payment stays the same. */
    @PostMapping("/api/bookings/{id}/checkout")
    Checkout checkout(Caller caller, @PathVariable String id) {
        BookingId booking = caller.reach(bookings).get(BookingId.parse(id)).id();
        Deposit deposit = deposits.of(booking)
                .filter(known -> known.state() == State.ASKED || known.state() == State.PAID)
                .orElseThrow(() -> missing("Nothing is to be paid in advance."));
        return new Checkout(provider.open(deposit.payment(), deposit.amount()));
    }

    /** The provider calls this, as often as it likes. */
    @PostMapping("/api/payments/{payment}")
    BookingView arrived(@PathVariable String payment) {
        Deposit deposit = deposits.find(payment)
                .filter(known -> provider.hasArrived(payment))
                .orElseThrow(() -> missing("No such payment has arrived."));
        return BookingView.of(payments.arrived(deposit), deposits.find(payment));
    }

    private static ResponseStatusException missing(String what) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what);
    }
}
