package org.parallax.ingest.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.annotation.Reading;
import org.parallax.api.source.Resource;
import org.parallax.core.json.ArticleDefaults;
import org.parallax.core.json.BadJsonException;
import org.parallax.core.json.Json;
import org.parallax.ingest.resource.Line;
import org.parallax.ingest.text.Clean;

/** Turns the lines of one resource into readings, and reports the lines that are none. */
final class Records {

    private static final String REPORTER = "jsonl";
    private static final int KEPT = 1 << 20;

    private final Resource resource;
    private final Problems problems;
    private final int maxLine;
    private final Json json = new Json();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private int ordinal;
    private boolean hopeless;

    Records(Resource resource, Problems problems, int maxLine) {
        this.resource = resource;
        this.problems = problems;
        this.maxLine = maxLine;
    }

    /** Whether the rest of the resource cannot hold any record, as it is one JSON document over several lines. */
    boolean isHopeless() {
        return hopeless;
    }

    Optional<Reading> read(Line line) {
        String subject = resource.location() + "#line=" + line.number();
        String where = " (line %,d, at byte %,d)".formatted(line.number(), line.offset());
        switch (line.fate()) {
            case TOO_LONG -> {
                return lost(
                        Problem.limit(
                                "TOO_LARGE",
                                REPORTER,
                                subject,
                                "Longer than %,d bytes, the limit of a line".formatted(maxLine) + where),
                        line);
            }
            case BROKEN_OFF -> {
                return lost(
                        Problem.input(
                                "TRUNCATED",
                                REPORTER,
                                subject,
                                "The compressed stream breaks off here; what follows is lost" + where),
                        line);
            }
            case REFUSED -> {
                return lost(
                        Problem.limit(
                                "TOO_LARGE",
                                REPORTER,
                                subject,
                                "The compressed stream unpacks out of all proportion; what follows was not read"
                                        + where),
                        line);
            }
            case WHOLE -> {}
        }
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(line.bytes())).toString();
        } catch (CharacterCodingException e) {
            return lost(Problem.input("BAD_CHARSET", REPORTER, subject, "Not valid UTF-8" + where), line);
        }
        if (line.number() == 1 && isOpening(text)) {
            hopeless = true;
            return lost(
                    Problem.input(
                            "BAD_SCHEMA",
                            REPORTER,
                            subject,
                            "One JSON document over the whole file; JSONL has one JSON object on each line"),
                    line);
        }
        ArticleDefaults defaults = ArticleDefaults.at(resource.location(), ordinal + 1, resource.retrieved());
        try {
            Reading reading = json.readReading(text, defaults, (code, warning) -> warn(code, subject, warning));
            if (Clean.isBlank(reading.article().body())
                    && reading.article().title().isEmpty()) {
                return lost(Problem.input("EMPTY_RECORD", REPORTER, subject, "Neither title nor body" + where), line);
            }
            ordinal++;
            return Optional.of(DayCheck.checked(reading, today, (code, warning) -> warn(code, subject, warning)));
        } catch (BadJsonException e) {
            return lost(refused(e, subject, where), line);
        }
    }

    private static Problem refused(BadJsonException e, String subject, String where) {
        String message = e.getMessage() + where;
        String code = e.code().name();
        boolean limit = code.startsWith("TOO_");
        return limit
                ? Problem.limit(code, REPORTER, subject, message)
                : Problem.input(message.startsWith("No \"body\"") ? "EMPTY_RECORD" : code, REPORTER, subject, message);
    }

    private void warn(String code, String subject, String warning) {
        problems.report(Problem.warning(code, REPORTER, subject, warning));
    }

    private Optional<Reading> lost(Problem problem, Line line) {
        int length = Math.min(line.bytes().length, KEPT);
        problems.report(problem.withRecord(new String(line.bytes(), 0, length, UTF_8)));
        return Optional.empty();
    }

    private static boolean isOpening(String text) {
        String stripped = text.strip();
        return stripped.startsWith("[") || stripped.equals("{");
    }
}
