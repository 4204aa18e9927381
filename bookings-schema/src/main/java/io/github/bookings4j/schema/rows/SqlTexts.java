package io.github.bookings4j.schema.rows;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts of SQL, each put together once out of its pieces, up to a number of them. The same pieces give the very same text, which drivers and
 * persistence providers then find among those they have prepared without reading it.
 */
public final class SqlTexts {

    /** There are few shapes of bookings; whoever has more of them waits a little longer for the others. */
    private static final int MOST = 500;

    private final Map<List<String>, String> byPieces = new ConcurrentHashMap<>();

    /** The pieces, one after the other. */
    public String of(List<String> pieces) {
        String known = byPieces.get(pieces);
        if (known != null) {
            return known;
        }
        String text = String.join("", pieces);
        if (byPieces.size() >= MOST) {
            return text;
        }
        String earlier = byPieces.putIfAbsent(List.copyOf(pieces), text);
        return earlier == null ? text : earlier;
    }
}
