package org.parallax.ingest.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the lines that frame articles on pages: labels, calls to subscribe, share bars, rights lines. */
public final class Chrome {

    private static final Set<String> SOFT = Words.set("chrome-soft.txt");
    private static final Set<String> HARD = Words.set("chrome-hard.txt");
    private static final Map<Character, List<String>> BEGINS =
            Words.set("chrome-begins.txt").stream().collect(Collectors.groupingBy(it -> it.charAt(0)));
    private static final Set<String> COUNTED = Set.of(
            "views",
            "view",
            "shares",
            "share",
            "likes",
            "like",
            "comments",
            "comment",
            "reads",
            "read",
            "min read",
            "minute read",
            "minutes read",
            "min",
            "mins",
            "minutes",
            "followers",
            "kommentare",
            "commentaires",
            "просмотров",
            "조회수",
            "조회",
            "votes",
            "retweets",
            "replies",
            "hits",
            "words",
            "mins read",
            "minute",
            "second ago",
            "seconds ago",
            "minute ago",
            "minutes ago",
            "min ago",
            "mins ago",
            "hour ago",
            "hours ago",
            "days ago",
            "day ago",
            "week ago",
            "weeks ago",
            "month ago",
            "months ago",
            "year ago",
            "years ago",
            "vor minuten",
            "vor stunde",
            "vor stunden",
            "vor tag",
            "vor tagen",
            "il y a minutes",
            "il y a heure",
            "il y a heures",
            "il y a jours",
            "hace minutos",
            "hace hora",
            "hace horas",
            "hace días",
            "há minutos",
            "há horas",
            "minuti fa",
            "ore fa",
            "giorni fa",
            "минут назад",
            "часа назад",
            "часов назад",
            "dakika önce",
            "saat önce",
            "minuten geleden",
            "uur geleden",
            "min de leitura",
            "minutos de leitura",
            "min de lectura",
            "minutos de lectura",
            "min de lecture",
            "minutes de lecture",
            "min lesezeit",
            "minuten lesezeit",
            "lesezeit minuten",
            "lesedauer minuten",
            "minuti di lettura",
            "min di lettura",
            "min leestijd",
            "minuten leestijd",
            "min czytania",
            "мин чтения",
            "минут чтения",
            "dk okuma",
            "분 읽기",
            "temps de lecture min",
            "temps de lecture minutes",
            "reading time min",
            "reading time minutes",
            "estimated reading time minutes",
            "lesezeit min",
            "tiempo de lectura min",
            "tiempo de lectura minutos",
            "tempo de leitura min",
            "tempo de leitura minutos",
            "tempo di lettura min",
            "tempo di lettura minuti",
            "czas czytania min",
            "время чтения мин",
            "время чтения минут",
            "час читання хв",
            "okuma süresi dk");
    private static final Set<String> ADS = Set.of(
            "advertisement",
            "advertisements",
            "advertising",
            "ad",
            "ads",
            "anzeige",
            "werbung",
            "publicité",
            "publicidad",
            "publicidade",
            "pubblicità",
            "advertentie",
            "annons",
            "annonse",
            "reklama",
            "reklam",
            "реклама",
            "광고",
            "広告",
            "广告",
            "story continues below",
            "article continues below",
            "story continues below advertisement",
            "article continues after advertisement",
            "article continues after ad");
    private static final int SHORT = 25;
    private static final int LONGEST_CREDIT = 20;

    private Chrome() {}

    /** Whether the whole line belongs to the frame, wherever it stands. */
    public static boolean isFrame(String line) {
        String key = Shape.key(line);
        if (SOFT.contains(key) || HARD.contains(key) || isCount(line, key)) {
            return true;
        }
        String lower = lower(line);
        return isCall(line, lower) || isRights(line, lower);
    }

    /** Whether the line only announces an advertisement, as stands between two paragraphs. */
    public static boolean isAdvertisement(String line) {
        return ADS.contains(Shape.key(line));
    }

    /** Whether an article is over where this line stands. */
    public static boolean isEnd(String line) {
        return HARD.contains(Shape.key(line));
    }

    /** Whether the line asks the reader to do something: subscribe, follow, read more elsewhere. */
    public static boolean isCall(String line) {
        return isCall(line, lower(line));
    }

    private static boolean isCall(String line, String lower) {
        if (lower.isEmpty()) {
            return false;
        }
        for (String begin : BEGINS.getOrDefault(lower.charAt(0), List.of())) {
            if (lower.startsWith(begin) && (Shape.isCaseless(begin) || endsWord(lower, begin.length()))) {
                return Shape.words(line) <= SHORT;
            }
        }
        return false;
    }

    /** Whether the line says who may use the text, and is nothing but that. */
    public static boolean isRights(String line) {
        return isRights(line, lower(line));
    }

    private static boolean isRights(String line, String lower) {
        boolean republish = lower.contains("republish") || lower.contains("reproduc") || lower.contains("reprint");
        boolean terms = lower.contains("credit")
                || lower.contains("permission")
                || lower.contains("prohibited")
                || lower.contains("without the")
                || lower.contains("written consent");
        boolean says = lower.startsWith("©")
                || lower.contains("all rights reserved")
                || lower.contains("alle rechte vorbehalten")
                || lower.contains("tous droits réservés")
                || lower.contains("todos los derechos reservados")
                || lower.contains("все права защищены")
                || lower.contains("무단전재")
                || (republish && terms && Shape.words(line) <= 40);
        return says && Shape.words(line) <= 60;
    }

    /** Whether the line credits another outlet, and is nothing but that: {@code Via Example News}, {@code Source: Example}. */
    public static boolean isCredit(String line) {
        if (Shape.hasWords(line, LONGEST_CREDIT + 1)) {
            return false;
        }
        String lower = lower(line);
        int words = Shape.words(line);
        boolean opening = lower.startsWith("via ")
                || lower.startsWith("source:")
                || lower.startsWith("sources:")
                || lower.startsWith("quelle:")
                || lower.startsWith("source :")
                || lower.startsWith("fuente:")
                || lower.startsWith("fonte:")
                || lower.startsWith("źródło:")
                || lower.startsWith("источник:")
                || lower.startsWith("출처")
                || lower.startsWith("original:");
        if (opening && words <= 10) {
            return !lower.startsWith("via ") || !lower.endsWith(".") || words <= 4;
        }
        boolean origin = lower.contains("originally published")
                || lower.contains("published originally")
                || lower.contains("first published")
                || lower.contains("first appeared")
                || lower.contains("originally appeared")
                || lower.contains("cross-posted")
                || lower.contains("reposted from")
                || lower.contains("republished from")
                || lower.contains("reprinted from")
                || lower.contains("zuerst erschienen")
                || lower.contains("zuerst veröffentlicht");
        boolean reports = words <= 6
                && Shape.opensUpper(line)
                && (lower.endsWith(" reports…")
                        || lower.endsWith(" reports...")
                        || lower.endsWith(" reports:")
                        || lower.endsWith(" writes…"));
        return reports || origin;
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length() || !Character.isLetter(text.charAt(at));
    }

    private static boolean isCount(String line, String key) {
        if (key.isEmpty() && line.length() <= 12) {
            return true;
        }
        return (key.isEmpty() || COUNTED.contains(key)) && line.chars().anyMatch(Character::isDigit);
    }

    private static String lower(String line) {
        String head = line.length() > 600 ? line.substring(0, 600) : line;
        return head.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('’', '\'');
    }
}
