package org.parallax.quotes.grammar;

/**
 * The words of a line that name who does something.
 *
 * @param from the first item
 * @param to the item after the last
 * @param head the item before which what tells more about it begins, such as <i>, the mayor of Reed,</i>; {@code to} where
 *     nothing does
 */
public record Subject(int from, int to, int head) {

    public Subject(int from, int to) {
        this(from, to, to);
    }
}
