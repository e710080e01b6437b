package org.parallax.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown where a page could not be fetched; says why, and whether another try makes sense. */
public final class FetchException extends IOException {

    private static final long serialVersionUID = 1L;

    private static final String PUT_OFF = "PUT_OFF";

    private final String code;
    private final int status;
    private final Weight weight;
    private final @Nullable Duration retryAfter;

    /** How much a failure says against an address. */
    public enum Weight {
        /** It will not work another time: not found, refused, no page. */
        HARD(1),
        /** It may work after somebody has mended something. */
        SOFT(0.5),
        /** It will probably work later. */
        TEMPORARY(0.25);

        private final double points;

        Weight(double points) {
            this.points = points;
        }

        /** What is added up over failures in a row. */
        public double points() {
            return points;
        }
    }

    private FetchException(String code, int status, Weight weight, @Nullable Duration retryAfter, String message) {
        super(message);
        this.code = code;
        this.status = status;
        this.weight = weight;
        this.retryAfter = retryAfter;
    }

    /** A page that cannot be had, or be used. */
    public FetchException(String code, Weight weight, String message) {
        this(code, 0, weight, null, message);
    }

    /** A page whose server answered with an error. */
    static FetchException status(int status, Weight weight, Optional<Duration> retryAfter, String message) {
        return new FetchException("FETCH_FAILED", status, weight, retryAfter.orElse(null), message);
    }

    /** A page whose site is to be left alone for now. */
    static FetchException putOff(String domain, Duration wait) {
        return later(PUT_OFF, wait, "%s is to be left alone for %d s".formatted(domain, wait.toSeconds()));
    }

    /** A page that is to be asked for later. */
    static FetchException later(String code, Duration wait, String message) {
        return new FetchException(code, 0, Weight.TEMPORARY, wait, message);
    }

    /** The reason code, as in {@code docs/reason-codes.md}. */
    public String code() {
        return code;
    }

    /** Whether nothing failed, and it is just not the site's turn for a long time. */
    public boolean isPutOff() {
        return code.equals(PUT_OFF);
    }

    /** The status that the server answered with; 0 where it is not about that. */
    public int status() {
        return status;
    }

    public Weight weight() {
        return weight;
    }

    /** How long to leave the address alone, where that is known. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** A word or two for tables, such as {@code HTTP 404}. */
    public String word() {
        return status > 0 ? "HTTP " + status : code;
    }
}
