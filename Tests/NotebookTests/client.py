"""A client of the kernel: Jupyter's own, over real sockets.

Called with the path of the command and a folder for what is written. Each check prints a line, `ok` or
`FAIL` with what was found; `skipped` and a reason where Jupyter's client is not installed.
"""
import json
import os
import signal
import subprocess
import sys
import time

try:
    import nbclient
    import nbformat
    import zmq
    from jupyter_client.manager import start_new_kernel
except ImportError as error:
    print("skipped:", error)
    sys.exit(0)

TONNE, FOLDER = sys.argv[1:3]
os.chdir(FOLDER)
os.environ["JUPYTER_PATH"] = FOLDER + "/share/jupyter"
os.environ["LC_ALL"] = "C.UTF-8"
ENDLESS = "fold(1..2_000_000_000, 0, fn(s, i) => s + i)"


def check(name, holds, found=""):
    print("ok   " if holds else "FAIL ", name, "" if holds else repr(found)[:600], flush=True)


def install():
    said = subprocess.run([TONNE, "kernel", "install", "--prefix", FOLDER], capture_output=True, text=True)
    check("install says where", FOLDER + "/share/jupyter/kernels/tonne" in said.stdout, said)
    with open(FOLDER + "/share/jupyter/kernels/tonne/kernel.json") as file:
        spec = json.load(file)
    check("the kernel is started by this program", os.path.samefile(spec["argv"][0], TONNE), spec)


def notebook():
    with open("city.csv", "w") as file:
        file.write("city,year,co2 [Mt],name\n苏州市,2019,10,<script>alert(1)</script>\n")
        file.write("苏州市,2020,12,a|b & c\n无锡市,2019,7,$x$\n无锡市,2020,6,\x1b[31mred\n")
    cells = [
        'let t = load("city.csv", key = [.city, .year])\nt',
        "1[Mt] + 500[kt]",
        't |> derive(x = .co2 * 2)\n"between"\nt.co2',
        "|> mean()",
        "[table(x = [1, 2]), \"<i>\"]",
        "table(x = 1..100)",
        't |> plot(x = .year, y = .co2, by = .city)',
        "let a = 1\na + nothing_here",
        "a",
        "1 / 0",
        "?lmdi",
        ":undo",
        "table(a = [1, 2], b = [3, 4]) |> summarise(s = sum(.a))",
        'let broken = (1 +',
        '"<b>" + "x"',
    ]
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    book.metadata.kernelspec = {"name": "tonne", "display_name": "Tonne", "language": "tonne"}
    client = nbclient.NotebookClient(book, kernel_name="tonne", allow_errors=True, timeout=60)
    client.execute()
    nbformat.write(book, "out.ipynb")
    return [cell.outputs for cell in book.cells]


def only(outputs, kind):
    return [output for output in outputs if output.output_type == kind]


def look_at(outs):
    data = only(outs[0], "execute_result")[0].data
    html = data["text/html"]
    check("a table is HTML", html.count("<tr>") == 5 and "<table " in html, html)
    check("and text", "4 rows × 4 columns · key: city, year" in data["text/plain"], data)
    check("hostile text is escaped", "&lt;script&gt;" in html and "<script" not in html, html)
    check("signs of terminals are harmless", "\x1b" not in html + data["text/plain"], html)
    check("mathematics is left alone", "mathjax_ignore" in html and "$x$" in html, html)
    check("units stand in the head", "[Mt]" in html, html)
    number = only(outs[1], "execute_result")[0]
    check("a number has its unit", number.data == {"text/plain": "1.5 Mt"}, number)
    check("a result has its number", number.execution_count == 2, number)
    shown = only(outs[2], "display_data")
    check("values before the last are displayed", len(shown) == 2 and shown[1].data["text/plain"] == "between", outs[2])
    check("a pipe goes on from the last result", only(outs[3], "execute_result")[0].data["text/plain"] == "8.75 Mt", outs[3])
    check("tables in a list are HTML", "&lt;i&gt;" in outs[4][0].data["text/html"], outs[4])
    check("a long table is cut", "80 rows hidden" in json.dumps(outs[5], ensure_ascii=False), outs[5])
    check("in HTML too", outs[5][0].data["text/html"].count("<tr>") == 22, outs[5])
    figure = outs[6][0].data
    if subprocess.run(["sh", "-c", "command -v gnuplot"], capture_output=True).returncode == 0:
        check("a figure is SVG", figure.get("image/svg+xml", "").startswith("<svg"), figure)
        check("and an image of HTML", figure.get("text/html", "").startswith("<img "), figure)
    check("and text", "─" in figure["text/plain"] or "│" in figure["text/plain"], figure)
    error = only(outs[7], "error")[0]
    check("an error has its code", error.ename == "N001", error)
    check("and its cause", "nothing_here" in error.evalue, error)
    check("and its place", any("^^^" in line for line in error.traceback), error)
    check("what came before an error stands", only(outs[8], "execute_result")[0].data["text/plain"] == "1", outs[8])
    check("a warning is beside its value", "M001" in only(outs[9], "stream")[0].text, outs[9])
    help_text = outs[10][0].data
    check("help is text and Markdown", "lmdi(" in help_text["text/plain"] and help_text["text/markdown"].startswith("# lmdi"), help_text)
    check("commands of the prompt are told apart", only(outs[11], "error")[0].ename == "X105", outs[11])
    check("open brackets are an error", only(outs[13], "error")[0].ename.startswith("S"), outs[13])


def outputs_of(client, code, **options):
    """The messages that a cell publishes, and the reply."""
    found = []
    reply = client.execute_interactive(code, timeout=30, output_hook=found.append, **options)
    return reply["content"], [(message["msg_type"], message["content"]) for message in found]


def content(client, request):
    while True:
        reply = client.get_shell_msg(timeout=30)
        if reply["parent_header"].get("msg_id") == request:
            return reply["content"]


def requests(client):
    outputs_of(client, 'let energy = table(co2 = [1[Mt], 2[Mt]], 城市 = ["a", "b"])')
    done = content(client, client.complete("energy |> derive(x = .c"))
    check("columns are completed", ".co2" in done["matches"] or "co2" in done["matches"], done)
    code = '"城市"; lm'
    done = content(client, client.complete(code))
    check("places count characters", done["matches"] == ["lmdi", "lmtests"] and done["cursor_start"] == len(code) - 2, done)
    done = content(client, client.complete("??lmd"))
    check("questions are completed", done["matches"] == ["lmdi"] and done["cursor_start"] == 2, done)
    done = content(client, client.inspect("lmdi(energy, ", 13))
    check("a call is inspected", done["found"] and done["data"]["text/markdown"].startswith("# lmdi"), done)
    done = content(client, client.inspect("energy", 3))
    check("a value is inspected", done["found"] and "table, 2 × 2" in done["data"]["text/plain"], done)
    done = content(client, client.inspect("nothing_here", 3))
    check("nothing is found of nothing", done["status"] == "ok" and not done["found"], done)
    for code, status in [("1 +", "incomplete"), ("1 + 1", "complete"), ("let = 1", "invalid"), ("f(1,", "incomplete")]:
        done = content(client, client.is_complete(code))
        check("whether `%s` is whole" % code, done["status"] == status, done)
    reply, found = outputs_of(client, "40 + 2", user_expressions={"x": "6 * 7", "y": "no"})
    values = reply["user_expressions"]
    check("expressions beside a cell", values["x"]["data"]["text/plain"] == "42" and values["y"]["ename"] == "N001", values)
    reply, found = outputs_of(client, "ans")
    check("which leave the last result alone", found[-2][1]["data"]["text/plain"] == "42", found)
    before = reply["execution_count"]
    reply, found = outputs_of(client, "40 + 3", silent=True)
    check("a silent cell is silent", {kind for kind, _ in found} == {"status"}, found)
    reply, found = outputs_of(client, "1", store_history=False)
    check("and is not counted", reply["execution_count"] == before, reply)
    done = content(client, client.history(hist_access_type="tail", n=2))
    check("the history has the last cells", [row[2] for row in done["history"]] == ["40 + 2", "ans"], done)
    done = content(client, client.history(hist_access_type="search", pattern="40*"))
    check("the history is searched", [row[2] for row in done["history"]] == ["40 + 2"], done)
    done = content(client, client.comm_info())
    check("there are no comms", done == {"status": "ok", "comms": {}}, done)
    reply, found = outputs_of(client, 'use "kaya"')
    check("packages are found", reply["status"] == "ok", found)
    client.execute("no_1")
    waiting = [client.execute("2"), client.execute("3")]
    states = [content(client, request)["status"] for request in waiting]
    check("cells behind an error are not run", states == ["aborted", "aborted"], states)
    check("and later ones are", outputs_of(client, "4")[0]["status"] == "ok")
    client.execute("no_1", stop_on_error=False)
    state = content(client, client.execute("2"))["status"]
    check("unless told", state == "ok", state)


def interrupts(manager, client):
    for name, how in [("a message", manager.interrupt_kernel), ("a signal", lambda: os.kill(pid(manager), signal.SIGINT))]:
        # The best of some: a machine that does much else at the same time may be slow once.
        took = 10
        for _ in range(5):
            request = client.execute(ENDLESS)
            time.sleep(0.5)
            start = time.monotonic()
            how()
            reply = content(client, request)
            took = min(took, time.monotonic() - start)
            if took < 0.1:
                break
        check("%s interrupts a cell" % name, reply["status"] == "error" and reply["ename"] == "X002", reply)
        check("within 0.1 s (%.0f ms)" % (took * 1000), took < 0.1, took)
        reply, found = outputs_of(client, "energy.co2 |> sum()")
        check("and the session goes on", reply["status"] == "ok", (reply, found))
    # The answer shows that the kernel has taken it before the cell.
    client.control_channel.send(client.session.msg("interrupt_request", content={}))
    answer = client.get_control_msg(timeout=10)
    check("an interrupt is answered", answer["msg_type"] == "interrupt_reply", answer)
    reply, _ = outputs_of(client, "1 + 1")
    check("an interrupt of nothing does nothing", reply["status"] == "ok", reply)


def progress(manager, client):
    request = client.execute(ENDLESS)
    time.sleep(2.3)
    manager.interrupt_kernel()
    content(client, request)
    found = []
    while True:
        message = client.get_iopub_msg(timeout=10)
        if message["parent_header"].get("msg_id") != request:
            continue
        found.append((message["msg_type"], message["content"]))
        if message["content"].get("execution_state") == "idle":
            break
    shown = [content for kind, content in found if kind == "display_data"]
    changed = [content for kind, content in found if kind == "update_display_data"]
    check("progress is displayed once and changed", len(shown) == 1 and len(changed) >= 2, found)
    names = {content["transient"]["display_id"] for content in shown + changed}
    check("in one place", len(names) == 1, names)
    check("and gone in the end", changed[-1]["data"]["text/plain"] == "", changed)


def pid(manager):
    return manager.provisioner.process.pid


def hostile(manager, client):
    """Messages without the key, and what is none at all, on the same sockets."""
    info = manager.get_connection_info()
    for channel in ["shell_port", "control_port"]:
        socket = zmq.Context.instance().socket(zmq.DEALER)
        socket.linger = 0
        socket.connect("tcp://127.0.0.1:%d" % info[channel])
        header = b'{"msg_type":"execute_request","msg_id":"1","session":"x"}'
        socket.send_multipart([b"<IDS|MSG>", b"0" * 64, header, b"{}", b"{}", b'{"code":"1"}'])
        socket.send_multipart([b"<IDS|MSG>", b"", header, b"{}", b"{}", b'{"code":"1"}'])
        socket.send_multipart([b"", b"\xff" * 1000])
        socket.send_multipart([b"x"] * 2000)
        answered = socket.poll(300)
        socket.close()
        check("nobody without the key is answered (%s)" % channel, answered == 0, answered)
    session = client.session
    for content in [{}, {"code": 3}, {"code": "1", "silent": "no", "user_expressions": [1]}]:
        message = session.msg("execute_request", content=content)
        client.shell_channel.send(message)
        while client.get_shell_msg(timeout=10)["parent_header"].get("msg_id") != message["header"]["msg_id"]:
            pass
    client.shell_channel.send(session.msg("no_such_request", content={}))
    client.control_channel.send(session.msg("no_such_request", content={}))
    for cursor in [-5, 10**9, "x"]:
        done = globals()["content"](client, client.complete("lm", cursor_pos=cursor))
        check("a cursor at %s" % cursor, done["status"] == "ok", done)
    check("the kernel lives", outputs_of(client, "5")[0]["status"] == "ok" and client.hb_channel.is_beating())


def restarts(manager, client):
    outputs_of(client, "let kept = 1")
    manager.restart_kernel()
    client.wait_for_ready(timeout=10)
    reply, _ = outputs_of(client, "kept")
    check("a kernel that was started again knows nothing", reply["status"] == "error" and reply["execution_count"] == 1, reply)


def ends(manager, client):
    process = manager.provisioner.process
    client.execute(ENDLESS)
    time.sleep(0.3)
    start = time.monotonic()
    manager.shutdown_kernel()
    process.wait(timeout=5)
    check("it ends when asked while a cell runs (%.0f ms)" % ((time.monotonic() - start) * 1000), process.returncode == 0, process.returncode)


def orphan():
    """A program that starts the kernel and dies."""
    code = (
        "import sys; from jupyter_client.manager import start_new_kernel as s\n"
        "m, c = s(kernel_name='tonne'); c.execute(%r); print(m.provisioner.process.pid, flush=True)\n"
        "import os, time; time.sleep(0.3); os._exit(0)\n" % ENDLESS
    )
    said = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, timeout=60)
    child = int(said.stdout.split()[-1])
    gone = False
    for _ in range(50):
        try:
            with open("/proc/%d/stat" % child) as file:
                gone = file.read().rsplit(")", 1)[1].split()[0] == "Z"
        except FileNotFoundError:
            gone = True
        if gone:
            break
        time.sleep(0.1)
    check("no process is left behind", gone, child)


def ready():
    """From the start of the process to the first answer, with addresses that are chosen before."""
    from jupyter_client.session import Session
    from jupyter_client.connect import write_connection_file

    path, info = write_connection_file(FOLDER + "/ready.json", key=b"k", ip="127.0.0.1")
    socket = zmq.Context.instance().socket(zmq.DEALER)
    session = Session(key=b"k", signature_scheme="hmac-sha256")
    start = time.monotonic()
    process = subprocess.Popen([TONNE, "kernel", "run", path])
    socket.setsockopt(zmq.RECONNECT_IVL, 1)
    socket.connect("tcp://127.0.0.1:%d" % info["shell_port"])
    session.send(socket, "kernel_info_request", content={})
    if socket.poll(10000) == 0:
        return check("the kernel answers", False)
    _, parts = session.feed_identities(socket.recv_multipart())
    took = time.monotonic() - start
    reply = session.deserialize(parts)
    check("the first answer tells the language", reply["content"]["language_info"]["name"] == "tonne", reply)
    print("     ready after %.0f ms" % (took * 1000))
    # Started by nobody in particular, it is ended as any process.
    process.terminate()
    process.wait(timeout=5)
    busy = zmq.Context.instance().socket(zmq.ROUTER)
    busy.bind("tcp://127.0.0.1:%d" % info["hb_port"])
    said = subprocess.run([TONNE, "kernel", "run", path], capture_output=True, text=True, timeout=10)
    check("a port that is taken is an error", said.returncode == 2 and "error[X102]: cannot listen" in said.stderr, said)
    busy.close(0)


install()
ready()
look_at(notebook())
manager, client = start_new_kernel(kernel_name="tonne", stderr=open("stderr", "w"))
try:
    requests(client)
    interrupts(manager, client)
    progress(manager, client)
    hostile(manager, client)
    restarts(manager, client)
    ends(manager, client)
finally:
    client.stop_channels()
    if manager.is_alive():
        manager.shutdown_kernel(now=True)
with open("stderr") as file:
    said = file.read()
check("what was dropped is said", said.count("warning[X103]") >= 6 and "signature" in said, said)
orphan()
# What Jupyter's client says while Python takes itself apart is of no interest.
sys.stdout.flush()
os._exit(0)
