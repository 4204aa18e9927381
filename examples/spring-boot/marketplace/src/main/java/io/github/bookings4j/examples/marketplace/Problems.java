package io.github.bookings4j.examples.marketplace;

import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.spi.RetryableStoreException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes wrong, as problem details (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    /** All reasons at once. */
    @ExceptionHandler
    ProblemDetail refused(BookingRejectedException refused) {
        boolean missing = refused.has(Rule.NOT_FOUND) || refused.has(Rule.UNKNOWN_SERVICE);
        HttpStatus status = missing ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, "That cannot be done.");
        problem.setProperty(
                "reasons",
                refused.rejections().stream()
                        .map(reason -> reason.code() + ": " + reason.message())
                        .toList());
        return problem;
    }

    /** What cannot be understood, named by its field. */
    @ExceptionHandler
    ProblemDetail unusable(IllegalArgumentException unusable) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(unusable.getMessage()));
    }

    /** The same, found while the JSON is read. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return unreadable.getMostSpecificCause() instanceof IllegalArgumentException cause
                ? unusable(cause)
                : ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The JSON is not as it should be.");
    }

    /** What does not fit into the tables. */
    @ExceptionHandler
    ProblemDetail tooLarge(DataIntegrityViolationException tooLarge) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "Something of that is too long or too large.");
    }

    /** Somebody else was at the same rows: nothing has happened, and the same request may succeed now. */
    @ExceptionHandler({RetryableStoreException.class, ConcurrencyFailureException.class})
    ProblemDetail busy() {
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, "Please try again.");
    }
}
