package org.waymark.web.guard;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;

/**
 * The headers of answers that no handler of ours ever sees: to a request that cannot even be read as HTTP, Vert.x answers
 * by itself and offers no way to add to that. Netty lets a listed extension look at each new connection instead.
 */
public final class HeadersOfLastResort extends ChannelInitializerExtension {

    /** Netty looks for extensions only where this says so; it must be set before the first server starts. */
    public static void enable() {
        System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addFirst(new OnceHttpIsSpoken());
    }

    /** Vert.x sets a connection up after its start; by the first bytes everything stands. */
    private static final class OnceHttpIsSpoken extends ChannelInboundHandlerAdapter {

        private static final String ENCODER = "httpEncoder";

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            if (context.pipeline().get(ENCODER) != null) {
                context.pipeline().addAfter(ENCODER, HeadersOfLastResort.class.getSimpleName(), new OnErrors());
            }
            context.fireChannelRead(bytes);
            context.pipeline().remove(this);
        }
    }

    private static final class OnErrors extends ChannelOutboundHandlerAdapter {

        private static final int FIRST_ERROR = 400;

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            if (message instanceof HttpResponse answer && answer.status().code() >= FIRST_ERROR && !answer.headers().contains(Headers.POLICY)) {
                Headers.ALWAYS.forEach(answer.headers()::set);
                answer.headers().set(Headers.POLICY, Headers.NOTHING);
                answer.headers().set(HttpHeaderNames.CACHE_CONTROL, Headers.NOT_KEPT);
            }
            context.write(message, promise);
        }
    }
}
