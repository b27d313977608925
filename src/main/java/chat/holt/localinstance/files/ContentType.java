package chat.holt.localinstance.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/// What a content is, by its first bytes (`files.md §1`).
final class ContentType {
    static final String TEXT = "plain/text";

    private static final Map<String, String> BY_START = Map.ofEntries(
            Map.entry("\u0089PNG", "image/png"),
            Map.entry("\u00ff\u00d8\u00ff", "image/jpeg"),
            Map.entry("GIF8", "image/gif"),
            Map.entry("BM", "image/bmp"),
            Map.entry("II*\0", "image/tiff"),
            Map.entry("MM\0*", "image/tiff"),
            Map.entry("\0\0\1\0", "image/vnd.microsoft.icon"),
            Map.entry("\u00ff\n", "image/jxl"),
            Map.entry("\0\0\0\fJXL ", "image/jxl"),
            Map.entry("\u001aE\u00df\u00a3", "video/webm"),
            Map.entry("ID3", "audio/mpeg"),
            Map.entry("\u00ff\u00fb", "audio/mpeg"),
            Map.entry("OggS", "audio/ogg"),
            Map.entry("fLaC", "audio/x-flac"),
            Map.entry("MThd", "audio/midi"),
            Map.entry("%PDF", "application/pdf"),
            Map.entry("PK\u0003\u0004", "application/zip"),
            Map.entry("7z\u00bc\u00af'\u001c", "application/x-7z-compressed"),
            Map.entry("\u001f\u008b\u0008", "application/gzip"),
            Map.entry("BZh", "application/x-bzip2"),
            Map.entry("Rar!\u001a", "application/vnd.rar"),
            Map.entry("\u00fd7zXZ", "application/x-xz"),
            Map.entry("MZ", "application/vnd.microsoft.portable-executable"),
            Map.entry("\u007fELF", "application/x-executable"),
            Map.entry("<?xml", "text/xml"));

    private static final Map<String, String> BY_BRAND = Map.of(
            "qt", "video/quicktime",
            "avif", "image/avif",
            "avis", "image/avif",
            "M4A", "audio/m4a");

    private ContentType() {}

    /// The MIME type. Text that is nothing else is [#TEXT], as the protocol has it.
    static String of(byte[] content, String filename) {
        String start = new String(content, 0, Math.min(content.length, 64), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> known : BY_START.entrySet()) {
            if (start.startsWith(known.getKey())) {
                return known.getValue();
            }
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return "image/webp";
        } else if (start.startsWith("RIFF") && start.startsWith("WAVE", 8)) {
            return "audio/x-wav";
        } else if (start.startsWith("ftyp", 4)) {
            return BY_BRAND.getOrDefault(
                    start.substring(8, Math.min(12, start.length())).strip(), "video/mp4");
        }
        return isText(content) ? text(start, filename) : "application/octet-stream";
    }

    private static String text(String start, String filename) {
        String lower = start.stripLeading().toLowerCase(Locale.ROOT);
        if (filename.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            return "image/svg+xml";
        }
        return lower.startsWith("<!doctype html") || lower.startsWith("<html") ? "text/html" : TEXT;
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(c -> c == 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
