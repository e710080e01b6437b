package org.parallax.server.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads parameters of more than one word. */
public final class Asked {

    private Asked() {}

    /**
     * A parameter that is one of an enum's names, in lower case.
     *
     * @throws HttpProblem if it is not
     */
    public static <E extends Enum<E>> E oneOf(Call call, String name, Class<E> type, E otherwise) {
        return call.query(name).map(it -> constant(name, it, type)).orElse(otherwise);
    }

    /**
     * The constant that {@code value} names, in lower case.
     *
     * @throws HttpProblem if it names none
     */
    public static <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .toList();
        int index = names.indexOf(value);
        if (index < 0) {
            throw HttpProblem.of(
                            ProblemType.BAD_PARAMETER, "'%s' is one of %s".formatted(name, String.join(", ", names)))
                    .with("parameter", name);
        }
        return type.getEnumConstants()[index];
    }

    /**
     * A parameter that is a day.
     *
     * @throws HttpProblem if it is none
     */
    public static Optional<LocalDate> day(Call call, String name) {
        return day(call, name, "");
    }

    /**
     * A parameter that is a day, where it may be something else too.
     *
     * @param other what else, as the problem says it, such as {@code , or 'all'}
     * @throws HttpProblem if it is no day
     */
    public static Optional<LocalDate> day(Call call, String name, String other) {
        return call.query(name).map(it -> {
            try {
                return LocalDate.parse(it);
            } catch (DateTimeParseException e) {
                throw HttpProblem.of(
                                ProblemType.BAD_PARAMETER, "'%s' is a day, such as 2026-04-15%s".formatted(name, other))
                        .with("parameter", name);
            }
        });
    }

    /** A parameter that is a list with commas; absent where the parameter is. */
    public static Optional<List<String>> list(Call call, String name) {
        return call.query(name)
                .map(it -> Arrays.stream(it.split(",", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList());
    }
}
