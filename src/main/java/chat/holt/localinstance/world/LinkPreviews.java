package chat.holt.localinstance.world;

import chat.holt.localinstance.storage.Doc;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Previews of links, made without opening them: only for hosts under `.example`, which nobody can own, and out of the
/// address alone. They let clients show and test what arrives after a message (`files.md §5`).
final class LinkPreviews {
    private static final Pattern IGNORED = Pattern.compile("`+[^`]*`+|<https?:[^>]*>|(?m)^>.*$");
    private static final Pattern LINK = Pattern.compile("https?://[\\w.-]+\\.example(?:/[\\w/%.~-]*)?");

    private LinkPreviews() {}

    /// Website embeds for the links of a text, each address once.
    static List<Doc> of(String content) {
        var links = new LinkedHashSet<String>();
        Matcher matcher = LINK.matcher(IGNORED.matcher(content).replaceAll(" "));
        while (matcher.find() && links.size() < Limits.EMBEDS) {
            links.add(matcher.group());
        }
        var embeds = new ArrayList<Doc>();
        for (String link : links) {
            URI address = URI.create(link);
            String path = address.getPath().replaceAll("[/_.~-]+", " ").strip();
            String title = path.isEmpty() ? address.getHost() : path;
            embeds.add(Doc.of("type", "Website")
                    .put("url", link)
                    .put("original_url", link)
                    .put("title", title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1))
                    .put("description", "A page of " + address.getHost() + ".")
                    .put("site_name", address.getHost()));
        }
        return embeds;
    }
}
