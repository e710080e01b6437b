package org.parallax.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.parallax.api.article.Published;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Shape;

/**
 * Finds the date of an article where no metadata states it: in short lines behind the title, behind words such as
 * <i>published</i> anywhere on the page, and in the data that scripts carry.
 */
final class Datelines {

    private static final int BEHIND_TITLE = 15;
    private static final int SHORT = 14;
    private static final String[] CUES = {
        "publish",
        "posted",
        "erschienen",
        "veröffentlicht",
        "erstellt",
        "datum",
        "publié",
        "mis en ligne",
        "publicado",
        "publicat",
        "pubblicato",
        "gepubliceerd",
        "opublikowan",
        "dodano",
        "опубликован",
        "gespeichert",
        "geschrieben",
        "eingestellt",
        "stand:",
        "created",
        "updated",
        "last modified",
        "letzte änderung",
        "aktualisiert",
        "mise à jour",
        "actualizado",
        "aggiornato",
        "wurde am",
        "article was",
        "発行",
        "등록",
        "입력",
        "发布"
    };
    private static final String[] KEYS = {
        "datepublished",
        "publisheddate",
        "publishdate",
        "publish_date",
        "publicationdate",
        "publication_date",
        "published_at",
        "publishedat",
        "first-publication",
        "publishedfirst",
        "pubdate",
        "datecreated",
        "created_at",
        "createdat"
    };
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_SCRIPT = 2_000_000;

    private final DateReader reader;

    Datelines(DateReader reader) {
        this.reader = reader;
    }

    /** The date in the lines of a page, by the words around it and its distance from the title. */
    Optional<Published> in(List<Block> lines, String title) {
        String headline = Shape.key(title);
        int at = -1;
        for (int i = 0; i < lines.size() && at < 0; i++) {
            String line = lines.get(i).text();
            boolean mayBe = !headline.isEmpty() && line.length() >= headline.length() && line.length() <= LONGEST_TITLE;
            at = mayBe && Shape.key(line).equals(headline) ? i : -1;
        }
        for (int i = at + 1; at >= 0 && i < lines.size() && i <= at + BEHIND_TITLE; i++) {
            Optional<Published> found = inShort(lines.get(i).text());
            if (found.isPresent()) {
                return found;
            }
        }
        for (Block line : lines) {
            Optional<Published> found = line.linked() > 0.5 ? Optional.empty() : inShort(line.text());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The date behind a word such as <i>published</i>. */
    Optional<Published> behindCue(List<Block> lines) {
        for (Block line : lines) {
            Optional<Published> found = behindCue(line.text());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Published> inShort(String line) {
        return Shape.hasDigits(line, 3) && line.length() <= 160 && Shape.words(line) <= SHORT
                ? reader.read(line)
                : Optional.empty();
    }

    private Optional<Published> behindCue(String line) {
        if (line.length() > 400 || !Shape.hasDigits(line, 3)) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.ROOT);
        for (String cue : CUES) {
            int at = lower.indexOf(cue);
            if (at >= 0 && lower.length() == line.length()) {
                Optional<Published> found = reader.read(line.substring(at, Math.min(line.length(), at + 60)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The first date that a script on the page keeps under a key that says so. */
    Optional<Published> in(List<Element> scripts) {
        for (Element script : scripts) {
            String data = script.data();
            if (data.length() > LONGEST_SCRIPT || data.length() < 20) {
                continue;
            }
            String lower = data.toLowerCase(Locale.ROOT);
            for (String key : KEYS) {
                int at = lower.indexOf(key);
                if (at >= 0 && at + key.length() < data.length()) {
                    String value = data.substring(
                            Math.min(data.length(), at + key.length()),
                            Math.min(data.length(), at + key.length() + 40));
                    Optional<Published> found = isValue(value) ? reader.read(Clean.line(value)) : Optional.empty();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a quoted value follows a key: at most quotes, colon and blanks stand before its first digit. */
    private static boolean isValue(String text) {
        for (int i = 0; i < text.length() && i < 8; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                return i > 0;
            }
            if (Character.isLetter(c)) {
                return false;
            }
        }
        return false;
    }
}
