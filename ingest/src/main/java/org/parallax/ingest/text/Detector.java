package org.parallax.ingest.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Guesses the charset of bytes that declare none, or a wrong one, by decoding a sample with each candidate and looking
 * how much of it is the usual letters of a language written so.
 */
final class Detector {

    private static final int SAMPLE = 1 << 16;
    private static final double ENOUGH = 0.45;
    private static final double CONVINCING = 0.6;
    private static final double PASSABLE = 0.4;
    private static final Set<String> LATIN = Set.of("windows-1250", "windows-1252", "windows-1254", "ISO-8859-2");

    private static final String WIDE_MARKS = "，。、：；？！（）「」『』《》〈〉　·…—–“”‘’«»،؛؟№";
    private static final String KANA_AND_MARKS = "、。「」・ー々";
    private static final String COMMON_HAN = "的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里"
            + "后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外"
            + "國說們為時會學對過後麼沒於還發當無開見經頭動兩長樣現將來個這裡點實際關報導";
    private static final String COMMON_CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ";
    private static final String WESTERN = "éèêëàâäáãåæçíìîïñóòôöõøœúùûüýÿßÉÈÀÂÄÁÅÆÇÍÎÑÓÔÖØÚÜ’‘“”–—…«»€°©®·¿¡ ´";
    private static final String CENTRAL = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűŐŰăâîșțşţđ’„”“–—… ";
    private static final String TURKISH = "çğıöşüÇĞİÖŞÜâî’‘“”–—… ";

    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("EUC-KR", 1.0, c -> c >= '가' && c <= '힣'),
            new Candidate("windows-31j", 1.0, Detector::isKana, Detector::isHan),
            new Candidate("EUC-JP", 1.0, Detector::isKana, Detector::isHan),
            new Candidate("GB18030", 2.6, Detector::isChinese, Detector::isHan),
            new Candidate("Big5", 2.6, Detector::isChinese, Detector::isHan),
            new Candidate("windows-1251", 1.0, c -> isRussian(c) || "«»–—№ ".indexOf(c) >= 0),
            new Candidate("KOI8-R", 0.99, Detector::isRussian),
            new Candidate("ISO-8859-5", 0.98, Detector::isRussian),
            new Candidate("windows-1256", 1.0, c -> c == '،' || (c >= 'ء' && c <= 'ي')),
            new Candidate("ISO-8859-6", 0.99, c -> c == '،' || (c >= 'ء' && c <= 'ي')),
            new Candidate("windows-1255", 1.0, c -> c >= 'א' && c <= 'ת'),
            new Candidate("windows-1253", 1.0, c -> c >= 'Ά' && c <= 'ώ'),
            new Candidate("windows-1250", 0.97, c -> CENTRAL.indexOf(c) >= 0),
            new Candidate("ISO-8859-2", 0.965, c -> CENTRAL.indexOf(c) >= 0),
            new Candidate("windows-1254", 0.96, c -> TURKISH.indexOf(c) >= 0),
            new Candidate("windows-1252", 0.98, c -> WESTERN.indexOf(c) >= 0));

    private Detector() {}

    /** UTF-16 without a byte order mark, recognised by the zero bytes of its Latin letters and blanks. */
    static Optional<Charset> withoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs < 8) {
            return Optional.empty();
        }
        if (odd > pairs / 4 && even < odd / 8) {
            return Optional.of(UTF_16LE);
        }
        if (even > pairs / 4 && odd < even / 8) {
            return Optional.of(UTF_16BE);
        }
        if (odd > 3 * even && isWritten(bytes, length, UTF_16LE)) {
            return Optional.of(UTF_16LE);
        }
        return even > 3 * odd && isWritten(bytes, length, UTF_16BE) ? Optional.of(UTF_16BE) : Optional.empty();
    }

    /**
     * Whether bytes with few zeros, as of text without Latin letters, are writing in UTF-16: nearly all of it letters of one
     * script beyond Latin with blanks and line ends between them. Latin text with a stray zero byte becomes rare Chinese.
     */
    private static boolean isWritten(byte[] bytes, int length, Charset charset) {
        String text = new String(bytes, 0, length, charset);
        int common = 0;
        int plain = 0;
        Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                plain += c >= ' ' || c == '\n' || c == '\r' || c == '\t' ? 1 : 0;
            } else if (Character.isLetter(c)) {
                scripts.merge(script(c), 1, Integer::sum);
                common += !isHan(c) || COMMON_HAN.indexOf(c) >= 0 ? 1 : 0;
            } else {
                plain += WIDE_MARKS.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        int most = scripts.values().stream().max(Integer::compare).orElse(0);
        return plain > 0 && (most + plain) * 10 >= text.length() * 9 && common * 12 >= most;
    }

    private static Character.UnicodeScript script(char c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        boolean kana = script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
        return kana ? Character.UnicodeScript.HAN : script;
    }

    /** Whether there is an escape sequence of ISO-2022, which is plain ASCII to the eye of a byte counter. */
    static boolean hasEscapes(byte[] bytes) {
        for (int i = 0; i + 2 < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0x1b
                    && bytes[i + 1] == '$'
                    && (bytes[i + 2] == 'B' || bytes[i + 2] == '@' || bytes[i + 2] == ')')) {
                return true;
            }
        }
        return false;
    }

    /** The charset whose escape sequences these are: those of Japanese, or Korean. */
    static Charset escaped(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), ISO_8859_1);
        return Charset.forName(text.contains("\u001b$)C") ? "ISO-2022-KR" : "ISO-2022-JP");
    }

    /** Whether next to nothing of the bytes is invalid in {@code charset}. */
    static boolean agrees(byte[] bytes, Charset charset) {
        String sample = sample(bytes, charset);
        long lost = sample.chars()
                .filter(it -> it == '\ufffd' || (it >= 0x80 && it < 0xa0))
                .count();
        return lost * 200 <= foreign(sample);
    }

    /**
     * The charset under which the bytes look best, or {@code otherwise} where none looks well. Korean is looked for in its
     * narrow charset, as the syllables of the wide one come up in other charsets by chance.
     */
    static Charset detect(byte[] bytes, Charset otherwise) {
        return detect(bytes, otherwise, ENOUGH);
    }

    /** The charset of another script under which the bytes look so well that a default of a server is not to be believed. */
    static Optional<Charset> convincing(byte[] bytes) {
        Charset found = detect(bytes, ISO_8859_1, CONVINCING);
        boolean latin = found.equals(ISO_8859_1) || LATIN.contains(found.name());
        return latin ? Optional.empty() : Optional.of(found);
    }

    private static Charset detect(byte[] bytes, Charset otherwise, double enough) {
        Charset best = otherwise;
        double bestScore = enough;
        for (Candidate candidate : CANDIDATES) {
            double score = candidate.score(bytes);
            if (score > bestScore) {
                bestScore = score;
                best = Charset.forName(candidate.name);
            }
        }
        return best.name().equals("EUC-KR") ? Charset.forName("x-windows-949") : best;
    }

    private static String sample(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        int length = Math.min(bytes.length, SAMPLE);
        CharBuffer chars = CharBuffer.allocate((int) (length * (double) decoder.maxCharsPerByte()) + 1);
        decoder.decode(ByteBuffer.wrap(bytes, 0, length), chars, false);
        return chars.flip().toString();
    }

    private static long foreign(String text) {
        return text.chars().filter(it -> it >= 0x80).count();
    }

    private static boolean isKana(char c) {
        return (c >= 'ぁ' && c <= 'ヶ') || KANA_AND_MARKS.indexOf(c) >= 0;
    }

    private static boolean isChinese(char c) {
        return COMMON_HAN.indexOf(c) >= 0 || (WIDE_MARKS.indexOf(c) >= 0 && c >= '\u3000');
    }

    private static boolean isRussian(char c) {
        return COMMON_CYRILLIC.indexOf(c) >= 0 || (c >= 'А' && c <= 'Я');
    }

    private static boolean isAlphabetBeyondLatin(char c) {
        return c >= '\u0370' && c < '\u0700';
    }

    private static boolean isPlainLetter(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 0x80 && Character.isLetter(text.charAt(at));
    }

    private static boolean isHan(char c) {
        return c >= '一' && c <= '龥';
    }

    /** A charset with the letters that are usual in it, and those that are neither usual nor odd. */
    private record Candidate(String name, double weight, CharTest usual, CharTest passable) {

        Candidate(String name, double weight, CharTest usual) {
            this(name, weight, usual, c -> false);
        }

        /** The share of characters beyond ASCII that are usual where they stand, 0..1, errors and odd cases taken off. */
        double score(byte[] bytes) {
            if (!Charset.isSupported(name)) {
                return 0;
            }
            String text = sample(bytes, Charset.forName(name));
            double good = 0;
            int foreign = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= 0x80) {
                    foreign++;
                    boolean mixed =
                            isAlphabetBeyondLatin(c) && (isPlainLetter(text, i - 1) || isPlainLetter(text, i + 1));
                    boolean shouts = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1));
                    good += c == '\ufffd' || shouts || mixed
                            ? -2
                            : usual.test(c) ? 1 : passable.test(c) ? PASSABLE / weight / weight : -0.3;
                }
            }
            return foreign == 0 ? 0 : Math.min(1, weight * good / foreign) * (0.9 + 0.1 * weight / (1 + weight));
        }
    }

    @FunctionalInterface
    private interface CharTest {
        boolean test(char c);
    }
}
