"""Runs a program on a pseudo-terminal and plays its user: waits for a text, then types.

stdin: JSON {"argv", "env", "columns", "rows", "steps": [[wait, type], ...], "seconds"}; stdout: JSON {"screen", "code", "missed"}.
Python's own library has pseudo-terminals; Node's has none, and packages that have need a compiler.
"""
import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios
import time


def main():
    call = json.load(sys.stdin)
    size = struct.pack("HHHH", call["rows"], call["columns"], 0, 0)
    parent, child = pty.openpty()
    fcntl.ioctl(child, termios.TIOCSWINSZ, size)
    pid = os.fork()
    if pid == 0:
        os.close(parent)
        os.login_tty(child) if hasattr(os, "login_tty") else login(child)
        os.execve(call["argv"][0], call["argv"], call["env"])
    os.close(child)
    end = time.time() + call["seconds"]
    output = b""
    seen = 0
    missed = None

    def read():
        nonlocal output
        ready, _, _ = select.select([parent], [], [], 0.2)
        if not ready:
            return True
        try:
            data = os.read(parent, 65536)
        except OSError:  # the program has closed its terminal
            return False
        output += data
        return data != b""

    for wait, typed in call["steps"]:
        alive = True
        while alive and output.find(wait.encode(), seen) < 0 and time.time() < end:
            alive = read()
        found = output.find(wait.encode(), seen)
        if found < 0:
            missed = wait
            break
        seen = found + len(wait.encode())
        time.sleep(0.15)  # a prompt is drawn before it listens
        os.write(parent, typed.encode())
    while missed is None and time.time() < end and read():
        pass
    done, status = os.waitpid(pid, os.WNOHANG)
    while done == 0 and missed is None and time.time() < end:
        time.sleep(0.02)
        done, status = os.waitpid(pid, os.WNOHANG)
    if done == 0:
        os.kill(pid, 9)
        _, status = os.waitpid(pid, 0)
    screen = output.decode("utf-8", "replace")
    json.dump({"screen": screen, "code": os.waitstatus_to_exitcode(status), "missed": missed}, sys.stdout)


def login(child):
    """login_tty, which Python has from 3.11 on."""
    os.setsid()
    fcntl.ioctl(child, termios.TIOCSCTTY, 0)
    for stream in (0, 1, 2):
        os.dup2(child, stream)
    if child > 2:
        os.close(child)


main()
