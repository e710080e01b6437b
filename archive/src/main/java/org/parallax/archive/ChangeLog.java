package org.parallax.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.api.article.ArticleId;
import org.parallax.archive.Changes.Change;
import org.parallax.archive.Changes.Kind;
import org.parallax.archive.Lines.Mark;
import org.parallax.archive.Lines.Patch;
import org.parallax.archive.Lines.Put;

/** Reads the journal as a row of changes. */
final class ChangeLog {

    private static final String STORED = "{\"reading\":{\"article\":{\"id\":\"";

    private final Journal journal;
    private final Lines lines;
    private final List<Change> changes = new ArrayList<>();
    private int line;

    ChangeLog(Journal journal, Lines lines) {
        this.journal = journal;
        this.lines = lines;
    }

    /**
     * The changes after a moment and before {@code end}.
     *
     * @param most how many at most
     */
    Changes after(Moment moment, Position end, int most) throws IOException {
        Moment at = moment;
        while (changes.size() < most && at.compareTo(Moment.at(end)) < 0) {
            long limit = at.file() == end.file() ? end.length() : Long.MAX_VALUE;
            Position start = new Position(at.file(), at.offset());
            try (Members members = journal.members(start, limit)) {
                at = read(members, at, most);
            } catch (MemberException e) {
                throw new IllegalArgumentException("No change of this archive begins at " + moment, e);
            }
            if (changes.size() < most && at.file() < end.file()) {
                at = new Moment(at.file() + 1, 0, 0);
            }
        }
        return new Changes(List.copyOf(changes), at);
    }

    private Moment read(Members members, Moment from, int most) throws IOException {
        Moment at = from;
        while (changes.size() < most) {
            long offset = members.offset();
            int skipped = at.line();
            line = 0;
            Moment begun = at;
            if (!members.next(text -> {
                if (line >= skipped && changes.size() < most) {
                    add(text, new Moment(begun.file(), offset, line + 1));
                }
                line++;
            })) {
                break;
            }
            boolean all = changes.isEmpty()
                    || changes.size() < most
                    || changes.get(changes.size() - 1).after().line() == line;
            at = all
                    ? new Moment(at.file(), members.offset(), 0)
                    : changes.get(changes.size() - 1).after();
        }
        return at;
    }

    private void add(String text, Moment after) {
        int end = text.startsWith(STORED) ? text.indexOf('"', STORED.length()) : -1;
        if (end > 0 && text.lastIndexOf('\\', end) < STORED.length()) {
            stored(text.substring(STORED.length(), end), after); // without parsing the reading
            return;
        }
        switch (lines.parse(text)) {
            case Put put -> stored(put.root().path("article").path("id").asString(""), after);
            case Patch patch ->
                changes.add(new Change(
                        new ArticleId(patch.id()),
                        Kind.LAYERS,
                        Set.copyOf(patch.layers().propertyNames()),
                        after));
            case Mark mark -> {}
        }
    }

    private void stored(String id, Moment after) {
        changes.add(new Change(new ArticleId(id), Kind.STORED, Set.of(), after));
    }
}
