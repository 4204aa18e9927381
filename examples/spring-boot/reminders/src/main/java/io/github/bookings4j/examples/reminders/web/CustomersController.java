package io.github.bookings4j.examples.reminders.web;

import io.github.bookings4j.Bookings;
import io.github.bookings4j.examples.reminders.deposits.Deposits;
import io.github.bookings4j.examples.reminders.practice.Caller;
import io.github.bookings4j.examples.reminders.practice.Customers;
import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatistics;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.StatisticsQuery;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Customers, and whether they come. A customer sees nobody else. */
@RestController
class CustomersController {

    private final Bookings bookings;
    private final Customers customers;
    private final Deposits deposits;

    CustomersController(Bookings bookings, Customers customers, Deposits deposits) {
        this.bookings = bookings;
        this.customers = customers;
        this.deposits = deposits;
    }

    record Profile(String name, String email, Optional<String> phone) {

        Customer customer() {
            Customer customer = Customer.named(name).email(email);
            return phone.map(customer::phone).orElse(customer);
        }
    }

    record CustomerView(String id, Optional<String> name, Optional<String> email, Optional<String> phone) {

        static CustomerView of(Customer customer) {
            return new CustomerView(
                    customer.reference().orElseThrow(), customer.name(), customer.email(), customer.phone());
        }
    }

    /** The rate is absent until something has taken place. */
    record Attendance(long bookings, long noShows, OptionalDouble noShowRate) {

        static Attendance of(BookingStatistics counted) {
            return new Attendance(counted.total(), counted.count(BookingStatus.NO_SHOW), counted.noShowRate());
        }
    }

    record History(Attendance attendance, List<BookingView> bookings) {}

    @PostMapping("/api/customers")
    @ResponseStatus(HttpStatus.CREATED)
    CustomerView register(@RequestBody Profile profile) {
        return CustomerView.of(customers.add(profile.customer()));
    }

    @GetMapping("/api/customers")
    List<CustomerView> all(Caller caller) {
        requireStaff(caller);
        return customers.all().stream().map(CustomerView::of).toList();
    }

    @GetMapping("/api/customers/{id}")
    CustomerView one(Caller caller, @PathVariable String id) {
        return CustomerView.of(find(caller, id));
    }

    /** The latest first, 500 at the most. */
    @GetMapping("/api/customers/{id}/bookings")
    History bookings(Caller caller, @PathVariable String id) {
        find(caller, id);
        BookingQuery query = BookingQuery.all().customer(id).latestFirst().limit(500);
        return new History(
                Attendance.of(bookings.statistics(StatisticsQuery.all().customer(id))),
                bookings.find(query).bookings().stream()
                        .map(booking -> BookingView.of(booking, deposits.of(booking.id())))
                        .toList());
    }

    @GetMapping("/api/statistics")
    Attendance statistics(Caller caller, @RequestParam("service_id") Optional<String> service) {
        requireStaff(caller);
        StatisticsQuery query = StatisticsQuery.all();
        return Attendance.of(bookings.statistics(service.map(query::service).orElse(query)));
    }

    private Customer find(Caller caller, String id) {
        return customers
                .find(id)
                .filter(found -> caller.isStaff() || caller.actor().id().equals(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such customer."));
    }

    private static void requireStaff(Caller caller) {
        if (!caller.isStaff()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "That is for staff only.");
        }
    }
}
