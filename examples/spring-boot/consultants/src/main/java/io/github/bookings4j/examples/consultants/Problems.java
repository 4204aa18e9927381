package io.github.bookings4j.examples.consultants;

import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.spi.RetryableStoreException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes wrong, as problem details (RFC 9457). */
@RestControllerAdvice
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

    /** Two at once: one of them has done it, the other asks again and sees. */
    @ExceptionHandler
    ProblemDetail overtaken(OptimisticLockingFailureException overtaken) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Somebody else was quicker: please ask again.");
    }

    /** Somebody else was at the same rows: nothing has happened, and the same request may succeed now. */
    @ExceptionHandler({RetryableStoreException.class, ConcurrencyFailureException.class})
    ProblemDetail busy() {
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, "Please try again.");
    }
}
