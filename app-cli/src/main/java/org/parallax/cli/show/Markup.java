package org.parallax.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parallax.cli.terminal.Terminal;
import org.parallax.cli.terminal.Visible;
import org.parallax.cli.terminal.Width;

/** Text with findings set off, broken into lines. Where findings overlap, the shorter one shows. */
final class Markup {

    private static final String INDENT = "  ";

    private final String text;
    private final int from;
    private final List<Finding> findings;
    private final Map<String, Mark> marks;
    private final Terminal terminal;
    private final int width;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    /**
     * A markup.
     *
     * @param from where in the text to begin
     * @param findings those to set off, the shortest first
     */
    Markup(String text, int from, List<Finding> findings, Map<String, Mark> marks, Terminal terminal) {
        this.text = text;
        this.from = from;
        this.findings = findings;
        this.marks = marks;
        this.terminal = terminal;
        this.width = terminal.columns() - INDENT.length();
    }

    List<String> lines() {
        int[] owner = owners();
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                endLine();
                at++;
            } else if (c == ' ') {
                space();
                at++;
            } else {
                int end = at;
                while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
                    end++;
                }
                word(at, end, owner);
                at = end;
            }
        }
        endLine();
        return lines;
    }

    /** For each character the number of the finding that it shows, or -1. */
    private int[] owners() {
        int[] owner = new int[text.length()];
        java.util.Arrays.fill(owner, -1);
        for (int i = 0; i < findings.size(); i++) {
            for (int at = findings.get(i).span().start();
                    at < findings.get(i).span().end();
                    at++) {
                if (owner[at] < 0) {
                    owner[at] = i;
                }
            }
        }
        return owner;
    }

    private void word(int start, int end, int[] owner) {
        StringBuilder styled = new StringBuilder();
        int columns = 0;
        for (int at = start; at < end; ) {
            int run = at;
            while (run < end && owner[run] == owner[at]) {
                run++;
            }
            String shown = Visible.line(text.substring(at, run));
            if (owner[at] >= 0) {
                Finding finding = findings.get(owner[at]);
                Mark mark = marks.getOrDefault(finding.layer(), new Mark(org.parallax.cli.terminal.Style.PLAIN, ""));
                shown = set(shown, mark, finding, at, run);
                columns += terminal.isColoured() ? Width.of(Visible.line(text.substring(at, run))) : Width.of(shown);
            } else {
                columns += Width.of(shown);
            }
            styled.append(shown);
            at = run;
        }
        if (used + columns > width && used > 0) {
            endLine();
        }
        line.append(styled);
        used += columns;
    }

    /** Colours each word; brackets only go around the whole finding. */
    private String set(String words, Mark mark, Finding finding, int start, int end) {
        if (terminal.isColoured()) {
            return mark.around(words, true);
        }
        String opening = start == finding.span().start() ? "[" : "";
        String closing = end == finding.span().end() ? "]" + mark.letter() : "";
        return opening + words + closing;
    }

    private void space() {
        if (used >= width) {
            endLine();
        } else if (used > 0) {
            line.append(' ');
            used++;
        }
    }

    private void endLine() {
        lines.add((INDENT + line).stripTrailing());
        line.setLength(0);
        used = 0;
    }
}
