package io.github.bookings4j.examples.marketplace;

import io.github.bookings4j.model.BookingRejectedException;
import io.github.bookings4j.model.Rule;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
        HttpStatus status = refused.has(Rule.NOT_FOUND) ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
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
}
