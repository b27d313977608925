package chat.holt.rest;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;

/// A body of one file, as web forms send it (`multipart/form-data`).
///
/// @param file what to send; read while it is sent
/// @param name the receiver's name for it
/// @param progress gets the number of bytes sent so far, on a thread of the HTTP client; must not block
record Form(Path file, String name, LongConsumer progress, String boundary) {

    Form(Path file, String name, LongConsumer progress) {
        this(file, name, progress, "holt-" + UUID.randomUUID());
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() throws FileNotFoundException {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + quoted(name)
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return BodyPublishers.concat(
                BodyPublishers.ofString(head, StandardCharsets.UTF_8),
                new Counted(BodyPublishers.ofFile(file), progress),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n", StandardCharsets.UTF_8));
    }

    /// As browsers write names in forms.
    private static String quoted(String name) {
        return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private record Counted(BodyPublisher content, LongConsumer progress) implements BodyPublisher {

        @Override
        public long contentLength() {
            return content.contentLength();
        }

        @Override
        public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
            content.subscribe(new Flow.Subscriber<>() {
                private long sent;

                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    subscriber.onSubscribe(subscription);
                }

                @Override
                public void onNext(ByteBuffer bytes) {
                    sent += bytes.remaining();
                    progress.accept(sent);
                    subscriber.onNext(bytes);
                }

                @Override
                public void onError(Throwable problem) {
                    subscriber.onError(problem);
                }

                @Override
                public void onComplete() {
                    subscriber.onComplete();
                }
            });
        }
    }
}
