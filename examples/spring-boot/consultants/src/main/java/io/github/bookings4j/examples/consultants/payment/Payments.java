package io.github.bookings4j.examples.consultants.payment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All payments. */
interface Payments extends Repository<Payment, String> {

    Payment save(Payment payment);

    Optional<Payment> findByReference(String reference);

    Optional<Payment> findByBooking(UUID booking);

    List<Payment> findByStatus(Payment.Status status);
}
