package org.computor.tasks.behaviour;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;

/** Ends TLS in front of a server that speaks none, as a proxy before Temporal does. */
final class TlsFront implements AutoCloseable {

    private final SSLServerSocket listening;
    private final int behind;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "tls-front");
        thread.setDaemon(true);
        return thread;
    });

    private TlsFront(SSLServerSocket listening, int behind) {
        this.listening = listening;
        this.behind = behind;
    }

    static TlsFront before(int port, SSLContext identity, boolean asksForCertificates) throws IOException {
        SSLServerSocket listening = (SSLServerSocket)
                identity.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        SSLParameters parameters = listening.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2"});
        parameters.setNeedClientAuth(asksForCertificates);
        listening.setSSLParameters(parameters);
        TlsFront front = new TlsFront(listening, port);
        front.threads.execute(front::accept);
        return front;
    }

    /** As a client names it: by a name, which a certificate can be for. */
    String address() {
        return "localhost:" + listening.getLocalPort();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket outside = listening.accept();
                Socket inside = new Socket(InetAddress.getLoopbackAddress(), behind);
                threads.execute(() -> copy(outside, inside));
                threads.execute(() -> copy(inside, outside));
            } catch (IOException e) {
                // closed, or a client that is gone again
            }
        }
    }

    /** Until either is closed, by whoever has enough of it; a failed handshake ends it at once. */
    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                out.write(some, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // the other side sees the end
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }
}
