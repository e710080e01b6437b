package org.parallax.ingest.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds out how bytes are to be read: by byte order mark, then the declared charset where the bytes agree with it, then
 * valid UTF-8, then the looks of the text. What cannot be decoded becomes U+FFFD, with a warning.
 */
public final class Decoder {

    private static final int META_WITHIN = 4_096;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Decoder() {}

    /** The bytes as text; {@code contentType} is what a server declared, {@code html} whether to look for a meta element. */
    public static Decoded decode(byte[] bytes, Optional<String> contentType, boolean html) {
        return decode(bytes, encoding(bytes, contentType, html));
    }

    /** The bytes as text, read as {@code encoding} says. */
    public static Decoded decode(byte[] bytes, Encoding encoding) {
        Charset charset = encoding.charset();
        String text = new String(bytes, encoding.from(), bytes.length - encoding.from(), charset);
        int lost = text.indexOf('\ufffd');
        if (lost < 0) {
            return new Decoded(text, charset, encoding.warnings());
        }
        long count = text.chars().filter(it -> it == '\ufffd').count();
        List<String> warnings = new ArrayList<>(encoding.warnings());
        warnings.add("%,d places are not valid %s and became U+FFFD, the first at character %,d"
                .formatted(count, charset.name(), lost));
        return new Decoded(text, charset, List.copyOf(warnings));
    }

    /** How the bytes are to be read, without reading them; the parameters are those of {@link #decode}. */
    public static Encoding encoding(byte[] bytes, Optional<String> contentType, boolean html) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return new Encoding(UTF_8, 3, Utf8.check(bytes).isSound(), List.of());
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new Encoding(UTF_16LE, 2, false, List.of());
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new Encoding(UTF_16BE, 2, false, List.of());
        }
        List<String> warnings = new ArrayList<>();
        Optional<String> name =
                contentType.flatMap(Decoder::charsetName).or(() -> html ? metaName(bytes) : Optional.empty());
        Optional<Charset> declared = name.flatMap(it -> known(it, warnings));
        Utf8 utf8 = Utf8.check(bytes);
        Optional<Charset> wide = utf8.zeros() ? Detector.withoutMark(bytes) : Optional.empty();
        if (wide.isPresent()) {
            return new Encoding(wide.get(), 0, false, warnings);
        }
        if (declared.isPresent() && declared.get().equals(ISO_8859_1)) {
            declared = Optional.of(WINDOWS_1252);
        }
        if (utf8.isPlain() && !(utf8.escapes() && Detector.hasEscapes(bytes))) {
            Charset charset = declared.filter(Decoder::isByteBased).orElse(UTF_8);
            return new Encoding(charset, 0, utf8.isSound(), warnings);
        }
        if (utf8.isPlain() && declared.isEmpty()) {
            return new Encoding(Detector.escaped(bytes), 0, false, warnings);
        }
        if (utf8.isValid()) {
            Charset charset = utf8.isPlain() ? declared.orElse(UTF_8) : UTF_8;
            return new Encoding(charset, 0, charset.equals(UTF_8) && utf8.isSound(), warnings);
        }
        if (declared.isPresent() && declared.get().equals(WINDOWS_1252) && !utf8.isMostlyUtf8()) {
            declared = Detector.convincing(bytes).isEmpty() ? declared : Optional.empty();
        }
        if (declared.isPresent() && !declared.get().equals(UTF_8) && Detector.agrees(bytes, declared.get())) {
            return new Encoding(declared.get(), 0, false, warnings);
        }
        Charset found = utf8.isMostlyUtf8() ? UTF_8 : Detector.detect(bytes, UTF_8);
        if (!found.equals(UTF_8)) {
            warnings.add("Read as %s, by the looks of it%s"
                    .formatted(
                            found.name(),
                            name.map(it -> ", not as the declared " + it).orElse("")));
        }
        return new Encoding(found, 0, false, warnings);
    }

    /**
     * How bytes are to be read.
     *
     * @param charset by which charset
     * @param from where the text begins, behind a byte order mark
     * @param sound whether all bytes are known to be valid in the charset, and none is zero; false where nobody has looked
     * @param warnings what an operator should know of it; empty where all is as declared
     */
    public record Encoding(Charset charset, int from, boolean sound, List<String> warnings) {

        public Encoding {
            warnings = List.copyOf(warnings);
        }
    }

    /** Whether this is text of two bytes a character without a byte order mark, which looks like noise otherwise. */
    public static boolean isWide(byte[] head) {
        return Detector.withoutMark(head).isPresent();
    }

    private static boolean isByteBased(Charset charset) {
        return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
    }

    private static Optional<Charset> known(String name, List<String> warnings) {
        try {
            Charset charset = Charset.forName(alias(name));
            return Optional.of(charset).filter(Decoder::isByteBased);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            warnings.add("No such charset: " + Clean.line(name));
            return Optional.empty();
        }
    }

    /** The web reads some names as a larger relative of what they say, see the WHATWG Encoding Standard. */
    private static String alias(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "gb2312", "gbk" -> "GB18030";
            case "ks_c_5601-1987", "euc-kr", "ksc5601" -> "x-windows-949";
            case "shift_jis", "sjis", "shift-jis" -> "windows-31j";
            case "iso-8859-9" -> "windows-1254";
            default -> lower;
        };
    }

    private static Optional<String> metaName(byte[] bytes) {
        return charsetName(new String(bytes, 0, Math.min(bytes.length, META_WITHIN), ISO_8859_1));
    }

    private static Optional<String> charsetName(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String key : List.of("charset", "encoding")) {
            int at = lower.indexOf(key);
            while (at >= 0) {
                int begin = at + key.length();
                while (begin < text.length() && " =\"'".indexOf(text.charAt(begin)) >= 0) {
                    begin++;
                }
                int end = begin;
                while (end < text.length() && isNamePart(text.charAt(end))) {
                    end++;
                }
                if (end > begin && text.substring(at, begin).contains("=")) {
                    return Optional.of(text.substring(begin, end));
                }
                at = lower.indexOf(key, begin);
            }
        }
        return Optional.empty();
    }

    private static boolean isNamePart(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.');
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
