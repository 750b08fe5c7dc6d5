/// Family names that stand first in East Asian and Hungarian names, and endings of names that are used alone.
enum FamilyNamesTable {
    /// Chinese, Korean and Vietnamese family names; those that are English words besides are left out.
    static let familyFirst = """
        Ahn Bae Baek Bui Cai Cao Chae Chen Cheng Cho Choi Chong Chu Chung Cui Dang Deng Ding Dinh Dong Duong Fang Feng Gao Geng Guo Gwak Heo Hoang
        Hong Hou Hsu Huang Huynh Hwang Jang Jeon Jeong Jia Jiang Jin Jung Kang Kim Kong Kwak Kwon Le Lee Lei Li Liang Liao Lim Lin Liu Lu Luo Luu Mai
        Meng Moon Nam Ngo Nguyen Ni Niu Noh Oh Pan Park Peng Pham Phan Phung Qian Qiao Qin Qiu Quach Ren Ryu Seo Shao Shen Shi Shim Shin Son Su Tang
        Tao Thai Tian Tran Trinh Truong Tsai Vu Wang Wei Woo Wu Xia Xiang Xiao Xie Xing Xiong Xu Xue Yan Yang Yao Ye Yeo Yi Yin Yoo Yoon Yu Yuan Yun
        Zeng Zhai Zhang Zhao Zheng Zhong Zhou Zhu Zou
        """

    /// Endings of Brazilian and Portuguese names that stand for a whole person (`Ronaldinho`).
    static let aloneEndings = "ildo inha inho inhos isco ninho zinha zinho"
}
