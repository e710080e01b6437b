package org.parallax.outlets.ledger;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.outlets.ledger.Posting.Share;

/**
 * A text that several articles print.
 *
 * @param name the name that the layer of copies gives to all its printings
 * @param original the likely original
 * @param others all the other printings, by article
 */
public record Text(String name, Posting original, List<Posting> others) {

    /** All texts that at least two of these postings print, by name. */
    public static List<Text> of(Collection<Posting> postings) {
        Map<String, SortedMap<String, Posting>> printings = new TreeMap<>();
        Map<String, String> stated = new TreeMap<>();
        for (Posting it : postings) {
            for (Share share : it.shares()) {
                printings.computeIfAbsent(share.text(), any -> new TreeMap<>()).put(it.article(), it);
                if (share.isWhole()) {
                    stated.put(share.text(), share.of());
                }
            }
        }
        List<Text> texts = new ArrayList<>();
        printings.forEach((name, all) -> {
            if (all.size() > 1) {
                Posting original = original(name, all, stated.getOrDefault(name, name));
                List<Posting> others = all.values().stream()
                        .filter(it -> !it.article().equals(original.article()))
                        .toList();
                texts.add(new Text(name, original, others));
            }
        });
        return texts;
    }

    /**
     * The likely original that the copies state; where only longer articles contain the text, it itself. An article that
     * contains it and is of an earlier day, or hour, comes before these.
     */
    private static Posting original(String name, SortedMap<String, Posting> printings, String stated) {
        Posting first = Optional.ofNullable(printings.get(stated))
                .orElseGet(() -> printings.values().stream()
                        .min(comparingLong((Posting it) -> it.earliest().orElse(Long.MAX_VALUE)))
                        .orElseThrow());
        for (Posting it : printings.values()) {
            boolean whole = it.shares().stream().anyMatch(share -> share.text().equals(name) && share.isWhole());
            if (!whole && it.hoursAfter(first).orElse(0.0) < 0) {
                first = it;
            }
        }
        return first;
    }
}
