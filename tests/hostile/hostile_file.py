"""What a hostile file is to this test: a name, its bytes, and what the program must make of it. One résumé of an invented
person stands in all of them, so that a file that can be read must give the same words and the same score everywhere."""
from dataclasses import dataclass, field

LINES = ["Ida Moss", "Maintenance Electrician", "ida.moss@harbour.example  +44 20 7946 0000",
         "Skills: C++, Python, Kubernetes, Excel, Linux",
         "Experience: 2016-2024 Harbour Works Ltd, built test benches in C++ and Python.",
         "Education: BSc Electrical Engineering, 2015"]
RESUME = "\n".join(LINES) + "\n"
POSTING = """Test Engineer
Requirements
- C++ and Python
- Kubernetes and Linux
- Rust, Scala, Kafka, Spark and Terraform
- BSc in Electrical Engineering
"""
STUFFING = "Rust Scala Kafka Spark Terraform "  # what hidden text would add to the score


@dataclass
class HostileFile:
    name: str
    content: bytes
    #: "same": read, with the words and the score of the plain file; "score": read, with its score; "read": read;
    #: "either": read or refused; otherwise words that the one error line must hold, "this|or that".
    must: str
    hidden: list = field(default_factory=list)    # reasons that must be given for hidden text
    warnings: list = field(default_factory=list)  # codes that must be among the warnings
    findings: list = field(default_factory=list)  # rules that must be among the findings
    never: list = field(default_factory=list)     # words that may stand in no output


def bytes_of(content):
    return content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content


def hostile(name, content, must, **more):
    return HostileFile(name, bytes_of(content), must, **more)
