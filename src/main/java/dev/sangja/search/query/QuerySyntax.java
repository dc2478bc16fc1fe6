package dev.sangja.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people type: {@code "phrases"}, {@code +} and {@code -} before a word or phrase, and AND, OR, NOT in capitals
 * between them. All else is text; a mark that marks nothing is text too, and nothing is an error.
 */
final class QuerySyntax {
    private static final Pattern PIECE =
            Pattern.compile(
                    "([+-]?)(?:\"([^\"]*)\"|([^\\s\"]+|\"))", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Piece> pieces;
    private int at;

    private QuerySyntax(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static List<Clause> parse(String text) {
        var pieces = new ArrayList<Piece>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            String sign = piece.group(1);
            pieces.add(
                    piece.group(2) != null
                            ? new Piece(sign, new Clause.Phrase(piece.group(2)), "")
                            : new Piece(sign, new Clause.Words(piece.group(3)), piece.group(3)));
        }
        return joined(new QuerySyntax(pieces).clauses());
    }

    private record Piece(String sign, Clause clause, String word) {
        boolean is(String operator) {
            return sign.isEmpty() && word.equals(operator);
        }

        Clause signed() {
            return switch (sign) {
                case "+" -> new Clause.Required(clause);
                case "-" -> new Clause.Excluded(clause);
                default -> clause;
            };
        }
    }

    private List<Clause> clauses() {
        var clauses = new ArrayList<Clause>();
        while (at < pieces.size()) {
            boolean between = !clauses.isEmpty() && at + 1 < pieces.size();
            if (between && pieces.get(at).is("AND")) {
                at++;
                clauses.add(required(clauses.removeLast()));
                clauses.add(required(operand()));
            } else if (between && pieces.get(at).is("OR")) {
                at++;
                clauses.add(either(clauses.removeLast(), operand()));
            } else {
                clauses.add(operand());
            }
        }
        return clauses;
    }

    private Clause operand() {
        Piece piece = pieces.get(at++);
        if (piece.is("NOT") && at < pieces.size()) {
            Clause behind = pieces.get(at++).clause();
            return new Clause.Excluded(behind);
        }
        return piece.signed();
    }

    private static Clause required(Clause clause) {
        return switch (clause) {
            case Clause.Required _, Clause.Excluded _ -> clause;
            case Clause.Words _, Clause.Phrase _, Clause.Either _ -> new Clause.Required(clause);
        };
    }

    private static Clause either(Clause first, Clause second) {
        var members = new ArrayList<Clause>();
        members.addAll(first instanceof Clause.Either(var inner) ? inner : List.of(first));
        members.add(second);
        return new Clause.Either(members);
    }

    /** Words beside each other are one text again: what they mean together is found in it. */
    private static List<Clause> joined(List<Clause> clauses) {
        var joined = new ArrayList<Clause>();
        for (Clause clause : clauses) {
            Optional<Clause> merged =
                    joined.isEmpty() ? Optional.empty() : merge(joined.getLast(), clause);
            if (merged.isPresent()) {
                joined.set(joined.size() - 1, merged.get());
            } else {
                joined.add(clause);
            }
        }
        return List.copyOf(joined);
    }

    private static Optional<Clause> merge(Clause first, Clause second) {
        return first instanceof Clause.Words(var left) && second instanceof Clause.Words(var right)
                ? Optional.of(new Clause.Words(left + " " + right))
                : Optional.empty();
    }
}
