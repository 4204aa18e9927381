package io.github.bookings4j.internal.offer;

import io.github.bookings4j.internal.Evaluator;
import io.github.bookings4j.internal.rules.Proposal;
import io.github.bookings4j.internal.rules.Verdict;
import java.util.Optional;

/**
 * A start with what the rules say of it that need no lock; the rest is added when the calendar is read.
 *
 * @param proposal at that start
 * @param verdict so far
 * @param closed why the engine knows no such start, where it does not
 */
record Judged(Proposal proposal, Verdict verdict, Optional<String> closed) {

    /** A start that the engine knows. */
    static Judged onOffer(Evaluator evaluator, Proposal proposal) {
        return new Judged(proposal, evaluator.beforeLock(proposal), Optional.empty());
    }

    /** The first start of a stretch in which the engine knows none. */
    static Judged closed(Evaluator evaluator, Proposal proposal, String reason) {
        Proposal ofToday = evaluator.capacity().apply(proposal);
        return new Judged(ofToday, evaluator.beforeLock(ofToday), Optional.of(reason));
    }
}
