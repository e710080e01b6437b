package org.parallax.archive.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parallax.archive.query.Expression.Is;

/** Reads languages and countries, which have codes, and names that people write instead. */
final class Names {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");

    private Names() {}

    static Is language(String value) {
        if (TAG.matcher(value).matches()) {
            return new Is(Field.LANG, value);
        }
        Optional<String> meant = Arrays.stream(Locale.getAvailableLocales())
                .map(it -> Locale.forLanguageTag(it.getLanguage()))
                .filter(it -> !it.getLanguage().isEmpty())
                .filter(it -> Stream.of(it.getDisplayLanguage(Locale.ENGLISH), it.getDisplayLanguage(it))
                        .anyMatch(value::equalsIgnoreCase))
                .map(Locale::getLanguage)
                .sorted()
                .findFirst();
        throw mistake("'%s' is not the tag of a language, such as en or zh-Hant".formatted(value), Field.LANG, meant);
    }

    static Is country(String value) {
        if (COUNTRY.matcher(value).matches() && !value.equalsIgnoreCase("UK")) {
            return new Is(Field.COUNTRY, value);
        }
        Optional<String> meant = value.equalsIgnoreCase("UK")
                ? Optional.of("GB")
                : Arrays.stream(Locale.getISOCountries())
                        .filter(it -> Locale.of("", it)
                                .getDisplayCountry(Locale.ENGLISH)
                                .equalsIgnoreCase(value))
                        .findFirst();
        throw mistake(
                "'%s' is not the two-letter code of a country, such as AM".formatted(value), Field.COUNTRY, meant);
    }

    private static Mistake mistake(String message, Field field, Optional<String> meant) {
        return meant.map(it -> new Mistake("%s; did you mean %s:%s?".formatted(message, field.label(), it), it))
                .orElseGet(() -> new Mistake(message));
    }
}
