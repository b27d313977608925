package chat.holt.media;

import chat.holt.model.File;
import chat.holt.model.RootConfig;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where files are (`files.md §3, §5`). Pictures of third parties come only through the instance's proxy, so that
/// reading a message tells nobody else about the reader.
///
/// @param files base of the file server
/// @param proxy base of the proxy, null without one
public record MediaAddresses(URI files, @Nullable URI proxy) {

    /// As the instance announces them; without a file server no picture will load.
    public static MediaAddresses of(RootConfig config) {
        RootConfig.Service files = config.features().autumn();
        RootConfig.Service proxy = config.features().january();
        return new MediaAddresses(
                URI.create(files == null ? "" : files.url()),
                proxy != null && proxy.enabled() ? URI.create(proxy.url()) : null);
    }

    /// A still picture of the file, scaled down by the server.
    public URI preview(File file) {
        return below(files, file.path());
    }

    public URI original(File file) {
        return below(files, file.path() + "/" + encode(file.filename()));
    }

    public URI emoji(String emojiId) {
        return below(files, "emojis/" + encode(emojiId));
    }

    /// Null when the instance has no proxy.
    public @Nullable URI external(String url) {
        return proxy == null ? null : below(proxy, "proxy?url=" + encode(url));
    }

    /// What a file is kept by on disk: the built-in instance has another port at each start, but never another file of
    /// the same id.
    static String name(URI address) {
        String text = address.toString();
        return "127.0.0.1".equals(address.getHost()) || "localhost".equals(address.getHost())
                ? text.replaceFirst(":" + address.getPort(), "")
                : text;
    }

    /// Where a redirect of the file server leads. Behind a path prefix the server forgets the prefix. Null when it
    /// leads away from the file server.
    @Nullable
    URI redirected(URI from, String location) {
        URI target = from.resolve(location.replace(" ", "%20"));
        if (!sameHost(target, files)) {
            return null;
        }
        String prefix = files.getRawPath().replaceFirst("/$", "");
        boolean lost = !target.getRawPath().startsWith(prefix + "/");
        return lost ? files.resolve(prefix + target.getRawPath()) : target;
    }

    private static boolean sameHost(URI one, URI other) {
        return one.getHost() != null
                && one.getHost().equalsIgnoreCase(other.getHost())
                && one.getPort() == other.getPort()
                && one.getScheme().equals(other.getScheme());
    }

    private static URI below(URI base, String path) {
        return URI.create(base.toString().replaceFirst("/$", "") + "/" + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
