package io.github.bookings4j.examples.calendarfeed.web;

import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.spi.RetryableStoreException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes wrong, as problem details (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    record Reason(String code, String message) {}

    /** All reasons at once. */
    @ExceptionHandler
    ProblemDetail refused(BookingRejectedException refused) {
        HttpStatus status = refused.has(Rule.NOT_FOUND) ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, "That cannot be done.");
        problem.setProperty(
                "reasons",
                refused.rejections().stream()
                        .map(reason -> new Reason(reason.code(), reason.message()))
                        .toList());
        return problem;
    }

    /** What cannot be used, named by its field. */
    @ExceptionHandler
    ProblemDetail unusable(IllegalArgumentException unusable) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(unusable.getMessage()));
    }

    /** Somebody else was at the same rows: nothing has happened, and the same request may succeed now. */
    @ExceptionHandler({RetryableStoreException.class, ConcurrencyFailureException.class})
    ProblemDetail busy() {
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, "Please try again.");
    }
}
