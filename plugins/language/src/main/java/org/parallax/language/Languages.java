package org.parallax.language;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.ETHIOPIC;
import static java.lang.Character.UnicodeScript.LATIN;
import static java.util.Map.entry;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The languages Parallax tells apart, by BCP 47 code, with the scripts they are printed in. */
final class Languages {

    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(
            entry(
                    LATIN,
                    "af az bs ca cs cy da de en eo es et eu fi fr ga gl hr hu id is it la lb lg lt lv mg mi ms mt nb nl nn om"
                            + " pl pt ro sk sl sn so sq sr st sv sw tl tn tr ts uz vi xh yo zu"),
            entry(CYRILLIC, "be bg kk ky mk mn ru sr tg tt uk uz"),
            entry(ARABIC, "ar fa ps ur"),
            entry(DEVANAGARI, "hi mr ne"),
            entry(ETHIOPIC, "am ti"),
            entry(UnicodeScript.HANGUL, "ko"),
            entry(UnicodeScript.HIRAGANA, "ja"),
            entry(UnicodeScript.HAN, "zh"),
            entry(UnicodeScript.GREEK, "el"),
            entry(UnicodeScript.HEBREW, "he"),
            entry(UnicodeScript.THAI, "th"),
            entry(UnicodeScript.LAO, "lo"),
            entry(UnicodeScript.KHMER, "km"),
            entry(UnicodeScript.MYANMAR, "my"),
            entry(UnicodeScript.ARMENIAN, "hy"),
            entry(UnicodeScript.GEORGIAN, "ka"),
            entry(UnicodeScript.BENGALI, "bn"),
            entry(UnicodeScript.TAMIL, "ta"),
            entry(UnicodeScript.TELUGU, "te"),
            entry(UnicodeScript.KANNADA, "kn"),
            entry(UnicodeScript.MALAYALAM, "ml"),
            entry(UnicodeScript.GUJARATI, "gu"),
            entry(UnicodeScript.GURMUKHI, "pa"),
            entry(UnicodeScript.SINHALA, "si"));

    /** Every code there is, in alphabetical order. */
    static final List<String> ALL = BY_SCRIPT.values().stream()
            .flatMap(it -> Arrays.stream(it.split(" ")))
            .distinct()
            .sorted()
            .toList();

    private static final Set<String> WIDESPREAD =
            Set.of("de", "es", "fr", "id", "it", "nl", "pl", "pt", "ru", "tr", "uk", "vi");

    private static final Map<String, String> BY_LONG_CODE = longCodes();

    private Languages() {}

    /** The languages printed in a script; none where nobody prints news in it. */
    static List<String> in(UnicodeScript script) {
        String codes = BY_SCRIPT.get(script);
        return codes == null ? List.of() : List.of(codes.split(" "));
    }

    /** How much more often than a small language's, as a logarithm, a language's news are met with. */
    static double prior(String code) {
        if (code.equals("en")) {
            return 2;
        }
        return WIDESPREAD.contains(code) ? 1 : 0;
    }

    /** Whether a language has a script that no other language uses. */
    static boolean decidesAlone(String code) {
        return BY_SCRIPT.containsValue(code);
    }

    /** The BCP 47 code of an ISO 639-3 code as OpenNLP's model uses them, or null where it is none of {@link #ALL}. */
    static @Nullable String ofLongCode(String code) {
        return BY_LONG_CODE.get(code);
    }

    private static Map<String, String> longCodes() {
        Map<String, String> codes = new HashMap<>(Map.of(
                "cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "fas", "fa", "plt", "mg", "pan", "pa", "sqi",
                "sq"));
        for (String code : ALL) {
            codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        return Map.copyOf(codes);
    }
}
