package chat.holt.ui.kit.markdown;

import java.util.List;

/// What people write thousands of times in a row to break a client.
final class Hostile {
    private Hostile() {}

    static List<String> texts() {
        return List.of(
                ">",
                "- ",
                "*",
                "**",
                "_a_ ",
                "[",
                "![",
                "](",
                "`",
                "``a",
                "<",
                "<@",
                ":",
                "||",
                "$$",
                "$$a",
                "https://",
                "https://a.b ",
                "~~",
                "\\",
                "# ",
                "```\n",
                "1. ",
                "h",
                "*a **b ",
                "[a](b",
                "&",
                "\u0000",
                "\uD83D",
                "||a ",
                "|-",
                "|a|\n|-|\n|b|\n",
                "> - 1. ",
                "$$\n",
                "<t:1:R>",
                "e\u0301\u0302\u0303\u0304\u0305\u0306",
                "\u202Eab",
                "😀",
                "||😀||",
                "<@01M7Y8EN9PM14BCQXX6952FEAE>",
                "```js\n`x\n```\n",
                "[a](https://b.c) ",
                "- [ ] a\n");
    }
}
