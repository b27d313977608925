package chat.holt.localinstance.files.webp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// A canonical Huffman code of limited length, made from how often each symbol occurs.
final class PrefixCode {
    private static final int MAX_LENGTH = 15;
    private static final int MAX_LENGTH_OF_LENGTHS = 7;
    private static final int[] ORDER_OF_LENGTHS = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    private final int[] lengths;
    private final int[] codes;
    private final int[] used;

    PrefixCode(int[] counts) {
        this(counts, MAX_LENGTH);
    }

    private PrefixCode(int[] counts, int maxLength) {
        used = IntStream.range(0, counts.length)
                .filter(symbol -> counts[symbol] > 0)
                .toArray();
        lengths = lengths(counts, maxLength);
        codes = codes(lengths);
    }

    /// Writes one symbol. A code of one symbol needs no bits.
    void write(BitWriter out, int symbol) {
        if (used.length > 1) {
            out.write(codes[symbol], lengths[symbol]);
        }
    }

    /// Writes the code itself, as a reader expects it before the first symbol.
    void describe(BitWriter out) {
        if (used.length <= 2 && (used.length == 0 || used[used.length - 1] < 256)) {
            describeSimply(out);
        } else {
            describeLengths(out);
        }
    }

    private void describeSimply(BitWriter out) {
        int first = used.length == 0 ? 0 : used[0];
        out.write(1, 1);
        out.write(used.length == 2 ? 1 : 0, 1);
        out.write(first < 2 ? 0 : 1, 1);
        out.write(first, first < 2 ? 1 : 8);
        if (used.length == 2) {
            out.write(used[1], 8);
        }
    }

    /// @param symbol a length, or 16 to 18 for a run
    /// @param extra how long the run is
    private record Token(int symbol, int extra) {
        void write(BitWriter out) {
            switch (symbol) {
                case 16 -> out.write(extra, 2);
                case 17 -> out.write(extra, 3);
                case 18 -> out.write(extra, 7);
                default -> {}
            }
        }
    }

    private void describeLengths(BitWriter out) {
        List<Token> tokens = tokens();
        int[] counts = new int[19];
        tokens.forEach(token -> counts[token.symbol()]++);
        var code = new PrefixCode(counts, MAX_LENGTH_OF_LENGTHS);
        out.write(0, 1);
        int last = ORDER_OF_LENGTHS.length;
        while (last > 4 && counts[ORDER_OF_LENGTHS[last - 1]] == 0) {
            last--;
        }
        out.write(last - 4, 4);
        for (int i = 0; i < last; i++) {
            out.write(code.lengths[ORDER_OF_LENGTHS[i]], 3);
        }
        out.write(0, 1);
        for (Token token : tokens) {
            code.write(out, token.symbol());
            token.write(out);
        }
    }

    private List<Token> tokens() {
        var tokens = new ArrayList<Token>();
        int before = 0;
        for (int i = 0; i < lengths.length; ) {
            int length = lengths[i];
            int run = 1;
            while (i + run < lengths.length && lengths[i + run] == length) {
                run++;
            }
            i += run;
            if (length == 0) {
                zeros(tokens, run);
                continue;
            }
            if (length != before) {
                tokens.add(new Token(length, 0));
                before = length;
                run--;
            }
            for (; run >= 3; run -= Math.min(run, 6)) {
                tokens.add(new Token(16, Math.min(run, 6) - 3));
            }
            for (; run > 0; run--) {
                tokens.add(new Token(length, 0));
            }
        }
        return tokens;
    }

    private static void zeros(List<Token> tokens, int count) {
        int run = count;
        for (; run >= 11; run -= Math.min(run, 138)) {
            tokens.add(new Token(18, Math.min(run, 138) - 11));
        }
        if (run >= 3) {
            tokens.add(new Token(17, run - 3));
            run = 0;
        }
        for (; run > 0; run--) {
            tokens.add(new Token(0, 0));
        }
    }

    private record Node(long count, int symbol, int depth, Node[] children) {}

    /// Rare symbols count as less rare until no code is too long.
    private static int[] lengths(int[] counts, int maxLength) {
        for (int floor = 1; ; floor *= 2) {
            var queue = new PriorityQueue<Node>(Comparator.comparingLong(Node::count)
                    .thenComparingInt(Node::depth)
                    .thenComparingInt(Node::symbol));
            for (int symbol = 0; symbol < counts.length; symbol++) {
                if (counts[symbol] > 0) {
                    queue.add(new Node(Math.max(counts[symbol], floor), symbol, 0, new Node[0]));
                }
            }
            int[] lengths = new int[counts.length];
            if (queue.size() == 1) {
                lengths[queue.element().symbol()] = 1;
            }
            if (queue.size() < 2) {
                return lengths;
            }
            while (queue.size() > 1) {
                Node one = queue.remove();
                Node other = queue.remove();
                queue.add(new Node(
                        one.count() + other.count(),
                        one.symbol(),
                        Math.max(one.depth(), other.depth()) + 1,
                        new Node[] {one, other}));
            }
            Node root = queue.remove();
            if (root.depth() <= maxLength) {
                descend(root, 0, lengths);
                return lengths;
            }
        }
    }

    private static void descend(Node node, int depth, int[] lengths) {
        if (node.children().length == 0) {
            lengths[node.symbol()] = depth;
        }
        for (Node child : node.children()) {
            descend(child, depth + 1, lengths);
        }
    }

    /// Canonical codes, mirrored because the stream has the first bit of a code lowest.
    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= MAX_LENGTH; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(code++) >>> (32 - length);
                }
            }
            code <<= 1;
        }
        return codes;
    }
}
