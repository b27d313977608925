package chat.holt.localinstance.events;

import chat.holt.localinstance.storage.Doc;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Frames of sockets that asked for MessagePack: like the JSON ones, but moments are milliseconds since 1970
/// (`gateway.md §1`).
final class MessagePack {
    private static final Set<String> MOMENTS = Set.of(
            "joined_at", "timeout", "edited", "closed_at", "created_time", "effective_time", "last_seen", "until");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private MessagePack() {}

    static byte[] encode(Doc frame) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, "", frame.node());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String key, JsonNode value) throws IOException {
        if (value instanceof ObjectNode object) {
            size(out, object.size(), 0x80, 16, 0xde);
            for (var property : object.properties()) {
                text(out, property.getKey());
                write(out, property.getKey(), property.getValue());
            }
        } else if (value instanceof ArrayNode array) {
            size(out, array.size(), 0x90, 16, 0xdc);
            for (JsonNode item : array) {
                write(out, "", item);
            }
        } else if (value.isString()) {
            if (MOMENTS.contains(key)) {
                number(out, Instant.parse(value.stringValue()).toEpochMilli());
            } else {
                text(out, value.stringValue());
            }
        } else if (value.isBoolean()) {
            out.writeByte(value.booleanValue() ? 0xc3 : 0xc2);
        } else if (value.isIntegralNumber()) {
            number(out, value.longValue());
        } else if (value.isNumber()) {
            out.writeByte(0xcb);
            out.writeDouble(value.doubleValue());
        } else {
            out.writeByte(0xc0);
        }
    }

    private static void number(DataOutputStream out, long number) throws IOException {
        if (number >= -32 && number < 128) {
            out.writeByte((int) number);
        } else if (number == (int) number) {
            out.writeByte(0xd2);
            out.writeInt((int) number);
        } else {
            out.writeByte(0xd3);
            out.writeLong(number);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < 256 && bytes.length >= 32) {
            out.writeByte(0xd9);
            out.writeByte(bytes.length);
        } else {
            size(out, bytes.length, 0xa0, 32, 0xda);
        }
        out.write(bytes);
    }

    /// The head of something with a size: one byte when small, else a mark with two or four bytes after it.
    private static void size(DataOutputStream out, int size, int small, int limit, int mark) throws IOException {
        if (size < limit) {
            out.writeByte(small | size);
        } else if (size < 65_536) {
            out.writeByte(mark);
            out.writeShort(size);
        } else {
            out.writeByte(mark + 1);
            out.writeInt(size);
        }
    }

    /// The object in a frame. Throws `IllegalArgumentException` when it is anything else or broken.
    static Doc decode(ByteBuffer frame) {
        try {
            if (read(frame) instanceof ObjectNode object) {
                return Doc.of(object);
            }
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException(e);
        }
        throw new IllegalArgumentException("no object");
    }

    private static JsonNode read(ByteBuffer in) {
        int head = in.get() & 0xff;
        if (head < 0x80 || head >= 0xe0) {
            return NODES.numberNode((long) (byte) head);
        }
        if (head < 0x90) {
            return object(in, head & 0xf);
        }
        if (head < 0xa0) {
            return array(in, head & 0xf);
        }
        if (head < 0xc0) {
            return NODES.stringNode(text(in, head & 0x1f));
        }
        return switch (head) {
            case 0xc0 -> NODES.nullNode();
            case 0xc2 -> NODES.booleanNode(false);
            case 0xc3 -> NODES.booleanNode(true);
            case 0xc4 -> bytes(in, in.get() & 0xff);
            case 0xc5 -> bytes(in, in.getShort() & 0xffff);
            case 0xca -> NODES.numberNode(in.getFloat());
            case 0xcb -> NODES.numberNode(in.getDouble());
            case 0xcc -> NODES.numberNode((long) (in.get() & 0xff));
            case 0xcd -> NODES.numberNode((long) (in.getShort() & 0xffff));
            case 0xce -> NODES.numberNode(in.getInt() & 0xffff_ffffL);
            case 0xcf, 0xd3 -> NODES.numberNode(in.getLong());
            case 0xd0 -> NODES.numberNode((long) in.get());
            case 0xd1 -> NODES.numberNode((long) in.getShort());
            case 0xd2 -> NODES.numberNode((long) in.getInt());
            case 0xd9 -> NODES.stringNode(text(in, in.get() & 0xff));
            case 0xda -> NODES.stringNode(text(in, in.getShort() & 0xffff));
            case 0xdb -> NODES.stringNode(text(in, in.getInt()));
            case 0xdc -> array(in, in.getShort() & 0xffff);
            case 0xdd -> array(in, in.getInt());
            case 0xde -> object(in, in.getShort() & 0xffff);
            case 0xdf -> object(in, in.getInt());
            default -> throw new IllegalArgumentException("unknown mark " + head);
        };
    }

    private static ObjectNode object(ByteBuffer in, int size) {
        ObjectNode object = NODES.objectNode();
        for (int i = 0; i < size; i++) {
            String key = read(in).asString();
            object.set(key, read(in));
        }
        return object;
    }

    private static ArrayNode array(ByteBuffer in, int size) {
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < size; i++) {
            array.add(read(in));
        }
        return array;
    }

    /// Raw bytes count as a list of numbers.
    private static ArrayNode bytes(ByteBuffer in, int size) {
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < size; i++) {
            array.add((long) (in.get() & 0xff));
        }
        return array;
    }

    private static String text(ByteBuffer in, int size) {
        if (size < 0 || size > in.remaining()) {
            throw new BufferUnderflowException();
        }
        var bytes = new byte[size];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
