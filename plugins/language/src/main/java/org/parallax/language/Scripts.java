package org.parallax.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the letters alone say of the language: many scripts are used by one language only. */
final class Scripts {

    /** Japanese mixes kana with Chinese characters; Chinese has no kana but in names. */
    private static final double KANA_OF_JAPANESE = 0.05;

    private Scripts() {}

    /** The languages printed in the script that most letters belong to; none where there are no letters. */
    static List<String> languages(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int[] codePoints = text.codePoints().filter(Character::isLetter).toArray();
        for (int codePoint : codePoints) {
            letters.merge(scriptOf(codePoint), 1, Integer::sum);
        }
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0);
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        if (kana > 0 && kana >= KANA_OF_JAPANESE * (kana + han)) {
            letters.merge(UnicodeScript.HIRAGANA, han, Integer::sum);
            letters.remove(UnicodeScript.HAN);
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(it -> Languages.in(it.getKey()))
                .orElse(List.of());
    }

    private static UnicodeScript scriptOf(int codePoint) {
        if (codePoint < 0x250 && codePoint != 0xAA && codePoint != 0xBA) {
            return UnicodeScript.LATIN;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return switch (script) {
            case KATAKANA -> UnicodeScript.HIRAGANA;
            case BOPOMOFO -> UnicodeScript.HAN;
            default -> script;
        };
    }
}
