package chat.holt.localinstance.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The part named `file` of a `multipart/form-data` body.
public final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILENAME = Pattern.compile("filename=\"([^\"]*)\"");

    private final String filename;
    private final byte[] content;

    private Multipart(String filename, byte[] content) {
        this.filename = filename;
        this.content = content;
    }

    public String filename() {
        return filename;
    }

    public byte[] content() {
        return content;
    }

    /// Null when the body is not multipart or has no such part.
    public static @Nullable Multipart of(@Nullable String contentType, byte[] body) {
        Matcher matcher = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!matcher.find()) {
            return null;
        }
        byte[] delimiter = ("--" + matcher.group(1)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] blank = "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
        int start = indexOf(body, delimiter, 0);
        while (start >= 0) {
            int headEnd = indexOf(body, blank, start);
            int next = indexOf(body, delimiter, start + delimiter.length);
            if (headEnd < 0 || next < 0) {
                return null;
            }
            String head = new String(body, start, headEnd - start, StandardCharsets.UTF_8);
            Matcher name = NAME.matcher(head);
            if (name.find() && name.group(1).equals("file")) {
                Matcher filename = FILENAME.matcher(head);
                int from = headEnd + blank.length;
                // A line end separates content and delimiter.
                byte[] content = new byte[Math.max(0, next - 2 - from)];
                System.arraycopy(body, from, content, 0, content.length);
                return new Multipart(filename.find() ? filename.group(1) : "unnamed-file", content);
            }
            start = next;
        }
        return null;
    }

    private static int indexOf(byte[] text, byte[] part, int from) {
        outer:
        for (int i = from; i <= text.length - part.length; i++) {
            for (int j = 0; j < part.length; j++) {
                if (text[i + j] != part[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
