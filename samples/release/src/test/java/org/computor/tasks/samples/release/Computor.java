package org.computor.tasks.samples.release;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Notes what it is told; breaks down as often as it should. */
final class Computor implements AutoCloseable {

    private final HttpServer http;
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger breakdowns = new AtomicInteger();

    Computor() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        http.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int status = breakdowns.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? 503 : 204;
            if (status == 204) {
                told.add(exchange.getRequestURI().getPath() + " " + body);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        http.start();
    }

    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    /** What it was told, each as {@code PATH BODY}. */
    List<String> told() {
        return told;
    }

    void forget() {
        told.clear();
    }

    /** Answers 503 to so many calls. */
    void breakDown(int calls) {
        breakdowns.set(calls);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
